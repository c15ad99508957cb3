package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A mention in a text: of an amount, date, time, name.
 *
 * @param kind what sort of thing
 * @param span where it is named
 */
public record Mention(Kind kind, Span span) {

    /** The types of answers that a question can ask for. */
    public enum Kind {
        MONEY,
        PERCENT,
        DATE,
        TIME,
        DURATION,
        NUMBER,
        PERSON,
        PLACE,
        NAME;

        /** Whether it is a name, of whatever it may be. */
        public boolean isName() {
            return this == PERSON || this == PLACE || this == NAME;
        }
    }
}
