package dev.footnote.answer.citation;

import dev.footnote.document.Document;
import dev.footnote.document.Span;

/**
 * Words of a document that something rests on. Their quote is the document's text there, so it cannot be wrong.
 *
 * @param document where they stand, as it was when it was read
 * @param span where in its text, not empty
 */
public record CitedSpan(Document document, Span span) {

    public CitedSpan {
        if (span.isEmpty() || span.end() > document.text().length()) {
            throw new IllegalArgumentException(document.id() + ": nothing to cite at " + span);
        }
    }

    /** Whether both are the same words of a document, whichever edition of it was read. */
    public boolean isSamePlace(CitedSpan other) {
        return document.id().equals(other.document.id()) && span.equals(other.span);
    }

    public String quote() {
        return span.in(document.text());
    }
}
