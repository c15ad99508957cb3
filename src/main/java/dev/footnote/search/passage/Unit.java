package dev.footnote.search.passage;

import dev.footnote.document.Span;

/**
 * What is packed into passages: a sentence, or a part of one that is too long for a passage.
 *
 * @param span where it stands in the document's text
 * @param tokens how many word pieces it has
 * @param opensParagraph whether it stands first on its line
 */
record Unit(Span span, int tokens, boolean opensParagraph) {}
