package dev.footnote.answer.verification.check;

/**
 * The reason why a sentence is not supported.
 *
 * @param kind what sort of thing
 * @param detail what exactly, in a sentence for people
 */
public record Problem(Kind kind, String detail) {

    /** The sorts of things that can be wrong. */
    public enum Kind {
        /** What it cites does not say so, but another passage does; it was given that one. */
        CITED_WRONGLY,
        /** No passage says so. */
        NOT_STATED,
        /** It has an amount that the source has not, or has otherwise. */
        NUMBER,
        /** The same of a date or a time. */
        DATE,
        /** The same of a name. */
        NAME,
        /** It says that something is where the source says that it is not, or the other way round. */
        NEGATION,
        /** It says that something is where the source says that it may be, or will be. */
        MODALITY,
        /** It has somebody else say so, or says itself what the source only reports. */
        SPEAKER,
        /** It has an address or markup that the source has not. */
        LINK,
        /** Only words say so that look like instructions to a language model. */
        INSTRUCTION,
        /** It quotes words that the source does not have, or leaves out what turns them round. */
        QUOTATION
    }
}
