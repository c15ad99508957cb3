package dev.footnote.evaluation.set;

import dev.footnote.search.index.Filter;
import java.util.List;
import java.util.Optional;

/**
 * The question of a labelled question, with its history and filter.
 *
 * @param text the question as a user would type it
 * @param history what the user asked before in the same conversation, oldest first; empty for a question on its own
 * @param rewrite the same question worded to stand alone, where somebody has done so
 * @param filter which documents may answer
 */
public record Asking(String text, List<String> history, Optional<String> rewrite, Filter filter) {

    public Asking {
        history = List.copyOf(history);
    }

    /** A question on its own, of all documents. */
    public static Asking of(String text) {
        return new Asking(text, List.of(), Optional.empty(), Filter.NONE);
    }
}
