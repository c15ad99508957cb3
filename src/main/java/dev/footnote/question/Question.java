package dev.footnote.question;

/**
 * What is asked.
 *
 * @param text the user's words, plain text, never query syntax, not blank
 * @param filter which documents may answer
 */
public record Question(String text, Filter filter) {

    public Question {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question needs words");
        }
    }

    public static Question of(String text) {
        return new Question(text, Filter.NONE);
    }
}
