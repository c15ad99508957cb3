package dev.footnote.rest;

import dev.footnote.answer.Answer;
import dev.footnote.answer.Library;
import dev.footnote.question.Question;
import dev.footnote.web.ProblemType;
import dev.footnote.web.Rejection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Questions: {@code POST /api/ask} answers them, {@code GET /api/passages} only retrieves for them. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final Library library;

    public QuestionResource(Library library) {
        this.library = library;
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask")
    public AskReply ask(AskRequest request) {
        checkReady();
        Question question = Requests.question(request, library.corpus());
        int passages = Requests.passages("maxPassages", request.maxPassages());
        Answer answer = library.answer(question, passages);
        return Replies.of(question, answer, Boolean.TRUE.equals(request.explain()));
    }

    @GET
    @Path("passages")
    @Operation(operationId = "passages")
    public PassagesReply passages(@QueryParam("q") String text, @QueryParam("k") String count) {
        checkReady();
        Question question = Question.of(Requests.text("q", text));
        int k = Requests.passages("k", count);
        List<FoundPassage> found =
                library.passages(question, k).stream().map(FoundPassage::of).toList();
        return new PassagesReply(new AskReply.Asked(question.text()), found);
    }

    private void checkReady() {
        if (!library.ready()) {
            throw Rejection.of(ProblemType.NOT_READY, ProblemType.NOT_READY.detail());
        }
    }
}
