package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import java.util.Optional;

/**
 * A question made of a sentence.
 *
 * @param text its words
 * @param form how it asks, as "when" or "what was said"
 * @param answer where in the sentence its answer stands, where that is known
 * @param natural how much it sounds like a question that somebody asks, 0 to 1
 */
public record MadeQuestion(String text, String form, Optional<Span> answer, double natural) {}
