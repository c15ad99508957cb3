package dev.footnote.answer.conversation;

import dev.footnote.search.index.Filter;
import dev.footnote.search.retrieval.Query;
import java.util.List;

/**
 * The resolution of a follow-up question: what it was understood as.
 *
 * @param question the question as it was asked
 * @param text the question made to stand alone; the same words where it does already
 * @param forms what to search for, the text first
 */
public record Resolution(String question, String text, List<Query.Form> forms) {

    public Resolution {
        forms = List.copyOf(forms);
    }

    /** A question that stands alone. */
    static Resolution standing(String question) {
        return said(question, question);
    }

    /** A question that somebody has made to stand alone. */
    public static Resolution said(String question, String meant) {
        return new Resolution(question, meant, List.of(new Query.Form(meant, 1)));
    }

    /** What to search for in the documents that {@code filter} allows. */
    public Query query(Filter filter) {
        return new Query(forms, filter);
    }
}
