package dev.footnote.answer.disagreement;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.disagreement.statement.Timing;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one sentence of a document claims.
 *
 * @param document where it stands
 * @param sentence the sentence, as a span of the document's text
 * @param value the amount, date or name that it gives with its unit, as a span of the document's text
 * @param saidBy who says so by the sentence's own words, where it is not the document itself
 */
public record Claim(Document document, Span sentence, Optional<Span> value, Optional<String> saidBy) {

    public Claim {
        if (value.isPresent() && !sentence.contains(value.get())) {
            throw new IllegalArgumentException(document.id() + ": " + value.get() + " lies outside " + sentence);
        }
    }

    public String text() {
        return sentence.in(document.text());
    }

    /** Whether {@code citation} cites just this sentence. */
    public boolean isAt(Citation citation) {
        return citation.document().id().equals(document.id()) && citation.span().equals(sentence);
    }

    /** The value's words. */
    public Optional<String> valueText() {
        return value.map(span -> span.in(document.text()));
    }

    /** From when on it holds, by its own words or those of its document. */
    public Optional<LocalDate> validFrom() {
        return Timing.validFrom(document, sentence);
    }

    /** When it was published. */
    public Optional<LocalDate> published() {
        return document.description().published();
    }
}
