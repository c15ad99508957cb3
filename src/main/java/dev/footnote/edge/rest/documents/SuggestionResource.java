package dev.footnote.edge.rest.documents;

import dev.footnote.answer.Assistant;
import dev.footnote.answer.Suggestions;
import dev.footnote.answer.suggestion.Suggestion;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.edge.rest.Given;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/suggestions}: suggested questions, made from the documents. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    private static final int USUAL = 5;

    private final Assistant assistant;

    public SuggestionResource(Assistant assistant) {
        this.assistant = assistant;
    }

    @GET
    @Operation(operationId = "suggestions")
    public SuggestionsReply suggestions(
            @QueryParam("n") String count, @QueryParam("documents") List<String> documents) {
        int wanted = Given.count("n", count, USUAL);
        Given.documents("documents", documents, assistant.documents());
        Suggestions suggestions = assistant.suggest(Set.copyOf(documents), wanted);
        return new SuggestionsReply(
                suggestions.complete(),
                suggestions.questions().stream().map(SuggestionResource::shown).toList());
    }

    private static SuggestionsReply.Suggested shown(Suggestion suggestion) {
        return new SuggestionsReply.Suggested(suggestion.question(), DocumentReference.to(suggestion.document()));
    }
}
