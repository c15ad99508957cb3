package dev.footnote.evaluation.metrics;

import dev.footnote.document.Span;

/**
 * A place in one of several documents.
 *
 * @param documentId the document's id
 * @param span the place in its text
 */
public record DocumentSpan(String documentId, Span span) {

    public boolean overlaps(DocumentSpan other) {
        return documentId.equals(other.documentId) && span.overlaps(other.span);
    }
}
