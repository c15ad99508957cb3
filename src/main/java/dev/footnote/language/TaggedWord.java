package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A word or mark with its part of speech.
 *
 * @param span where it stands in the tagged text
 * @param text the word in lower case, with straight apostrophes
 * @param part what sort of word it is there
 */
public record TaggedWord(Span span, String text, PartOfSpeech part) {

    /** Whether it is of one of {@code parts}. */
    public boolean is(PartOfSpeech... parts) {
        for (PartOfSpeech one : parts) {
            if (part == one) {
                return true;
            }
        }
        return false;
    }

    /** The same word as another part of speech. */
    public TaggedWord as(PartOfSpeech other) {
        return new TaggedWord(span, text, other);
    }
}
