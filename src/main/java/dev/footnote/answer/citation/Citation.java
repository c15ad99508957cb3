package dev.footnote.answer.citation;

import dev.footnote.document.Document;
import dev.footnote.document.Span;

/**
 * A numbered citation of an answer.
 *
 * @param number what the reader sees in brackets, 1 or more
 * @param cited the words that a sentence of the answer rests on
 */
public record Citation(int number, CitedSpan cited) {

    public Citation {
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
    }

    public Citation(int number, Document document, Span span) {
        this(number, new CitedSpan(document, span));
    }

    public Document document() {
        return cited.document();
    }

    public Span span() {
        return cited.span();
    }

    public String quote() {
        return cited.quote();
    }
}
