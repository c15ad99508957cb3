package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A term of the lexical index: a stemmed word.
 *
 * @param text the folded and stemmed form
 * @param span where the word stands in the analysed text
 */
public record Term(String text, Span span) {}
