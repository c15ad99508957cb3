package dev.footnote.answer;

import dev.footnote.answer.verification.CitedSentence;
import dev.footnote.answer.verification.VerifiedSentence;

/** A sentence of an answer that was written elsewhere, and what verifying it found. */
public record CheckedSentence(CitedSentence sentence, VerifiedSentence verified) {}
