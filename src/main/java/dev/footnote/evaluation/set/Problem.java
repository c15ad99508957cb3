package dev.footnote.evaluation.set;

/**
 * A mistake in a file of questions or claims.
 *
 * @param origin the file and line
 * @param field the way to the value, as {@code questions[7].evidence[0].quote}; empty for the file as a whole
 * @param message what is wrong, and what would be right
 */
public record Problem(Origin origin, String field, String message) {

    @Override
    public String toString() {
        return origin + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
