package dev.footnote.evaluation.set;

import dev.footnote.document.NormalText;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words of a document that answer a question.
 *
 * @param documentId the document's id
 * @param text its very words, normalised as documents are, not blank
 * @param place where they stand in the document's text, for a data set that knows; otherwise they count wherever they
 *     stand
 */
public record Quote(String documentId, String text, Optional<Span> place) {

    public Quote {
        if (documentId.isBlank()) {
            throw new IllegalArgumentException("a quote needs a document");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException(documentId + ": a quote needs words");
        }
        text = NormalText.of(text);
    }

    public static Quote of(String documentId, String text) {
        return new Quote(documentId, text, Optional.empty());
    }

    /**
     * Where the quote stands in its document's text: its place, or every occurrence of its very words, or else of its letters and
     * digits, marks and line breaks apart; empty when it is not there.
     */
    public List<Span> spansIn(String documentText) {
        if (place.isPresent()) {
            Span span = place.get();
            return documentText.startsWith(text, span.start()) ? List.of(span) : List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int at = documentText.indexOf(text); at >= 0; at = documentText.indexOf(text, at + 1)) {
            spans.add(Span.of(at, at + text.length()));
        }
        return spans.isEmpty() ? QuotedWords.find(text, documentText) : spans;
    }
}
