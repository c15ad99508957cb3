package dev.footnote.question;

import java.util.List;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param text the user's words, plain text, never query syntax, not blank
 * @param filter which documents may answer
 * @param history what was asked before in the same conversation, oldest first
 * @param meant what the words mean after the history, where the user has said so; not blank
 */
public record Question(String text, Filter filter, List<Turn> history, Optional<String> meant) {

    public Question {
        if (text.isBlank() || meant.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a question needs words");
        }
        history = List.copyOf(history);
    }

    /** A question by itself. */
    public Question(String text, Filter filter) {
        this(text, filter, List.of(), Optional.empty());
    }

    public static Question of(String text) {
        return new Question(text, Filter.NONE);
    }
}
