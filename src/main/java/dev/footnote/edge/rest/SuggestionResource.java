package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.edge.web.Rejection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/suggestions}: suggested questions, made from the documents. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private static final int USUAL = 5;

    private final Library library;
    private final SuggestedQuestions suggested;

    public SuggestionResource(Library library, SuggestedQuestions suggested) {
        this.library = library;
        this.suggested = suggested;
    }

    @GET
    @Operation(operationId = "suggestions")
    public SuggestionsReply suggestions(
            @QueryParam("n") String count, @QueryParam("documents") List<String> documents) {
        int wanted = count == null ? USUAL : Requests.passages("n", count);
        for (String id : documents) {
            if (library.corpus().document(id).isEmpty()) {
                throw Rejection.invalid("documents", "There is no document \"" + id + "\".");
            }
        }
        boolean complete = suggested.complete();
        List<SuggestionsReply.Suggested> found = suggested.suggestions().stream()
                .filter(one ->
                        documents.isEmpty() || documents.contains(one.document().id()))
                .limit(wanted)
                .map(SuggestionResource::shown)
                .toList();
        return new SuggestionsReply(complete, found);
    }

    private static SuggestionsReply.Suggested shown(Suggestion suggestion) {
        return new SuggestionsReply.Suggested(suggestion.question(), DocumentReference.to(suggestion.document()));
    }
}
