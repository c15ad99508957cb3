package dev.footnote.answer.reply;

/** A step on the way to an answer, in order. */
public enum Step {
    /** The question is made to stand alone, its slips mended. */
    RESOLVE,
    /** It is taken apart. */
    ANALYZE,
    /** Passages are searched for. */
    RETRIEVE,
    /** They are read for what answers. */
    READ,
    /** Sentences are chosen. */
    COMPOSE,
    /** What the documents say differently is looked for. */
    COMPARE,
    /** A language model writes. */
    WRITE
}
