package dev.footnote.answer.suggestion;

import dev.footnote.document.Document;
import dev.footnote.document.Span;

/**
 * A question that the documents answer.
 *
 * @param question its words
 * @param document the document that it was made from and that answers it
 * @param sentence the sentence of it that answers
 */
public record Suggestion(String question, Document document, Span sentence) {}
