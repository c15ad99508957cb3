package dev.footnote.edge.rest;

import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.feedback.Feedback;
import dev.footnote.evaluation.feedback.FeedbackStore;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code POST /api/feedback}: feedback of users on answers. Nothing of it is ever logged. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    /** Of a quote, an answer or a comment, in UTF-16 code units. */
    static final int LONGEST_TEXT = 5_000;

    private final FeedbackStore store;

    public FeedbackResource(FeedbackStore store) {
        this.store = store;
    }

    @GET
    @Path("about")
    @Operation(operationId = "about")
    public AboutReply about() {
        return new AboutReply(store.isOn());
    }

    @POST
    @Path("feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "feedback")
    public FeedbackReply feedback(FeedbackRequest request) throws IOException {
        if (!store.isOn()) {
            throw Rejection.of(ProblemType.FEEDBACK_OFF, ProblemType.FEEDBACK_OFF.detail());
        }
        try {
            store.add(feedbackOf(request));
        } catch (FeedbackStore.Full full) {
            throw Rejection.of(ProblemType.FEEDBACK_FULL, full.getMessage());
        }
        return new FeedbackReply(true);
    }

    private static Feedback feedbackOf(FeedbackRequest request) {
        if (request == null) {
            throw new Rejection(Problem.of(ProblemType.EMPTY_BODY));
        }
        return new Feedback(
                Requests.text("question", request.question()),
                verdict(request.verdict()),
                optional("quote", request.quote()),
                optional("document", request.document()),
                optional("answer", request.answer()),
                optional("comment", request.comment()));
    }

    private static Feedback.Verdict verdict(String label) {
        return Optional.ofNullable(label)
                .flatMap(Feedback.Verdict::labelled)
                .orElseThrow(
                        () -> Rejection.invalid("verdict", "It is one of right, wrong, wrong_source and missing."));
    }

    private static Optional<String> optional(String field, String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST_TEXT) {
            throw Rejection.invalid(field, "It has at most " + LONGEST_TEXT + " characters.");
        }
        return Optional.of(Requests.wholeText(field, text));
    }
}
