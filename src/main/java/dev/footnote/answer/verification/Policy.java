package dev.footnote.answer.verification;

/** What is done with the unsupported sentences of an answer. */
public enum Policy {
    /** They are shown, marked as such. */
    MARK,
    /** They are left out, and with them what leans on them. */
    DROP,
    /** One of them, and the whole answer is not used. */
    STRICT
}
