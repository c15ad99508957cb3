package dev.footnote.edge.rest.feedback;

import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.feedback.Feedback;
import dev.footnote.evaluation.feedback.FeedbackStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** {@code POST /api/feedback}: feedback of users on answers. Nothing of it is ever logged. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    private static final Logger LOG = Logger.getLogger(FeedbackResource.class);

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
    public FeedbackReply feedback(@NotNull @Valid FeedbackRequest request) {
        if (!store.isOn()) {
            throw Rejection.of(ProblemType.FEEDBACK_OFF, ProblemType.FEEDBACK_OFF.detail());
        }
        try {
            store.add(feedbackOf(request));
        } catch (FeedbackStore.Full full) {
            throw Rejection.of(ProblemType.FEEDBACK_FULL, full.getMessage());
        } catch (IOException e) {
            LOG.errorf("Feedback could not be kept: %s", e);
            throw Rejection.of(ProblemType.FEEDBACK_LOST, ProblemType.FEEDBACK_LOST.detail());
        }
        return new FeedbackReply(true);
    }

    private static Feedback feedbackOf(FeedbackRequest request) {
        return new Feedback(
                request.question(),
                Feedback.Verdict.labelled(request.verdict()).orElseThrow(),
                given(request.quote()),
                given(request.document()),
                given(request.answer()),
                given(request.comment()));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
