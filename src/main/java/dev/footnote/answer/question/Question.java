package dev.footnote.answer.question;

import dev.footnote.search.index.Filter;
import java.util.List;
import java.util.Optional;

/**
 * A question with its history and its filter.
 *
 * @param text the user's words, plain text, never query syntax, not blank
 * @param filter which documents may answer
 * @param history what was asked before in the same conversation, oldest first
 * @param meant what the words mean after the history, where the user has said so; not blank
 * @param ownWords whether the answer is to be in the documents' own words, without asking a language model
 * @param extent how much the answer is to say, where the user has said so
 */
public record Question(
        String text,
        Filter filter,
        List<Turn> history,
        Optional<String> meant,
        boolean ownWords,
        Optional<Extent> extent) {

    public Question {
        if (text.isBlank() || meant.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a question needs words");
        }
        history = List.copyOf(history);
    }

    /** A question that a language model may help with, where there is one. */
    public Question(String text, Filter filter, List<Turn> history, Optional<String> meant) {
        this(text, filter, history, meant, false, Optional.empty());
    }

    /** A question by itself. */
    public Question(String text, Filter filter) {
        this(text, filter, List.of(), Optional.empty());
    }

    /** The same to be answered in the documents' own words. */
    public Question inOwnWords() {
        return new Question(text, filter, history, meant, true, extent);
    }

    public static Question of(String text) {
        return new Question(text, Filter.NONE);
    }
}
