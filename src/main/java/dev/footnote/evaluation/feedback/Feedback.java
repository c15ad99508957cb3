package dev.footnote.evaluation.feedback;

import java.util.Locale;
import java.util.Optional;

/**
 * A user's feedback on an answer.
 *
 * @param question what was asked, not blank
 * @param verdict what they thought of the answer
 * @param quote the words of a document that do answer, where known
 * @param document the id of the document they stand in, where known
 * @param answer the right answer in few words, where known
 * @param comment anything else
 */
public record Feedback(
        String question,
        Verdict verdict,
        Optional<String> quote,
        Optional<String> document,
        Optional<String> answer,
        Optional<String> comment) {

    /** Ratings of an answer by a user. */
    public enum Verdict {
        /** It is right, and so is its source. */
        RIGHT,
        /** It is not right. */
        WRONG,
        /** It is right, but what it cites does not say so. */
        WRONG_SOURCE,
        /** There was none, although the documents hold one. */
        MISSING;

        /** The name as files and programs write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The verdict of this {@link #label()}, or nothing. */
        public static Optional<Verdict> labelled(String label) {
            for (Verdict verdict : values()) {
                if (verdict.label().equals(label)) {
                    return Optional.of(verdict);
                }
            }
            return Optional.empty();
        }
    }

    public Feedback {
        if (question.isBlank()) {
            throw new IllegalArgumentException("feedback needs the question that was asked");
        }
    }
}
