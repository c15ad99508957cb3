package dev.footnote.answer.citation;

/** The verdict of verifying a sentence of an answer against its citations. */
public enum Verdict {
    /** The sentence is the document's text at the cited span, but for marks, dashes, spaces and capitals. */
    VERBATIM,
    /** The cited words say what the sentence says, in other words. */
    SUPPORTED,
    /** Nothing that is cited says it. */
    UNSUPPORTED
}
