package dev.footnote.answer.reply;

/** The stages of answering a question, in order; the trace has the time of each. */
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
