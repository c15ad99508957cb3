package dev.footnote.answer.question;

import java.util.Optional;

/**
 * An earlier turn of the same conversation.
 *
 * @param question the user's words, not blank
 * @param answer what was answered, where it is known
 */
public record Turn(String question, Optional<String> answer) {

    public Turn {
        if (question.isBlank()) {
            throw new IllegalArgumentException("an earlier question needs words");
        }
        answer = answer.filter(text -> !text.isBlank());
    }

    public static Turn of(String question) {
        return new Turn(question, Optional.empty());
    }
}
