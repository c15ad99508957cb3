package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A word of a sentence, with its stem, part of speech and contextual vector.
 *
 * @param span where it stands in the sentence
 * @param text as it is written, in lower case
 * @param term its stem; empty for stop words and marks
 * @param part its part of speech
 * @param name whether it belongs to a name by its part or its capital
 * @param vector what the embedding model makes of it in its surroundings, of length 1, or null beyond the model's window
 */
public record Word(Span span, String text, String term, PartOfSpeech part, boolean name, float[] vector) {

    /** Whether it says what a sentence is about. */
    public boolean isContent() {
        return !term.isEmpty() && part.isContent();
    }

    /** 1 for the same stem, otherwise the cosine of both in their surroundings. */
    public double likeness(Word other) {
        if (isSame(other)) {
            return 1;
        }
        return vector == null || other.vector == null ? 0 : cosine(other);
    }

    /** Whether both have one stem, or are one name spelled in two ways. */
    public boolean isSame(Word other) {
        return !term.isEmpty() && term.equals(other.term) || beginsAlike(other);
    }

    /** Names are spelled in several ways: the same five letters at the beginning. */
    private boolean beginsAlike(Word other) {
        return name
                && other.name
                && text.length() >= 5
                && other.text.length() >= 5
                && text.regionMatches(0, other.text, 0, 5);
    }

    private double cosine(Word other) {
        double sum = 0;
        for (int d = 0; d < vector.length; d++) {
            sum += vector[d] * other.vector[d];
        }
        return sum;
    }
}
