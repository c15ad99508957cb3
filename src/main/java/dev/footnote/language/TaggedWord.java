package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A word with its part of speech.
 *
 * @param span where it stands in the tagged text
 */
public record TaggedWord(Span span, PartOfSpeech part) {}
