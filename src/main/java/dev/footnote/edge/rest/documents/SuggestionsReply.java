package dev.footnote.edge.rest.documents;

import dev.footnote.edge.rest.DocumentReference;
import java.util.List;

/**
 * JSON of the suggested questions.
 *
 * @param complete whether all were found; until then there may be more later
 * @param suggestions questions that the documents answer, neighbours from different documents
 */
public record SuggestionsReply(boolean complete, List<Suggested> suggestions) {

    /** A question, and the document that answers it. */
    public record Suggested(String question, DocumentReference document) {}
}
