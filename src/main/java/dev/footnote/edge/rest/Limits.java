package dev.footnote.edge.rest;

/** Maximum sizes of a request. Texts are measured in Unicode characters. */
public final class Limits {

    /** The longest question; it is longer than any that people ask. */
    public static final int QUESTION = 2_000;

    /** The most earlier questions of a conversation. */
    public static final int TURNS = 20;

    /** The most characters of all earlier questions and answers together. */
    public static final int HISTORY = 20_000;

    /** The most passages that are retrieved, or brought along. */
    public static final int PASSAGES = 50;

    /** How many passages are read unless the request says otherwise. */
    public static final int USUAL_PASSAGES = 10;

    /** The longest answer that is verified, and the longest passage to verify it against. */
    public static final int ANSWER = 20_000;

    /** The most characters of all passages together that an answer is verified against. */
    public static final int TOGETHER = 100_000;

    /** The most sentences of an answer that is verified. */
    public static final int SENTENCES = 100;

    /** The longest quote, comment or answer of feedback. */
    public static final int FEEDBACK = 5_000;

    private Limits() {}
}
