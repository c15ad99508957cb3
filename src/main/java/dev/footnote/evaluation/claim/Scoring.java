package dev.footnote.evaluation.claim;

/** The ways of scoring how far a text supports a claim. */
public enum Scoring {
    /** The program's own check, as answers are verified. */
    VERIFIER,
    /** By shared words and meanings alone: a baseline to measure the check against. */
    OVERLAP
}
