package dev.footnote.citation;

/** What checking a sentence of an answer against its citations found. */
public enum Verdict {
    /** The sentence is, character for character, the document's text at the cited span. */
    VERBATIM,
    /** The cited words say what the sentence says, in other words. */
    SUPPORTED,
    /** Nothing that is cited says it. */
    UNSUPPORTED
}
