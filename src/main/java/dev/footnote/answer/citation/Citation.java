package dev.footnote.answer.citation;

import dev.footnote.document.Document;
import dev.footnote.document.Span;

/**
 * A citation: the place in a document that a sentence of an answer rests on. Its quote is the document's text there, so it
 * cannot be wrong.
 *
 * @param number what the reader sees in brackets, 1 or more
 * @param document the document cited, as it was when it was read
 * @param span the words cited
 */
public record Citation(int number, Document document, Span span) {

    public Citation {
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
        if (span.isEmpty() || span.end() > document.text().length()) {
            throw new IllegalArgumentException(document.id() + ": nothing to cite at " + span);
        }
    }

    public String quote() {
        return span.in(document.text());
    }
}
