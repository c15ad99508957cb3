package dev.footnote.answer.verification;

import dev.footnote.document.Document;
import dev.footnote.document.Span;

/**
 * Words of a document that bear something out.
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

    public String quote() {
        return span.in(document.text());
    }
}
