package dev.footnote.search.retrieval;

import dev.footnote.search.index.Filter;
import java.util.List;

/**
 * A search query: its wordings with their weights, and the filter of documents.
 *
 * @param forms the same thing in one or several wordings, the main one first, each once
 * @param filter which documents are searched
 */
public record Query(List<Form> forms, Filter filter) {

    /**
     * A wording of the query with its weight.
     *
     * @param text plain text, not blank
     * @param weight how much what it finds counts beside what the others find, above 0
     */
    public record Form(String text, double weight) {

        public Form {
            if (text.isBlank() || !(weight > 0)) {
                throw new IllegalArgumentException(
                        "a wording has words and a weight above 0: '" + text + "', " + weight);
            }
        }
    }

    public Query {
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a query needs words");
        }
    }

    /** A text in its own words. */
    public static Query of(String text, Filter filter) {
        return new Query(List.of(new Form(text, 1)), filter);
    }
}
