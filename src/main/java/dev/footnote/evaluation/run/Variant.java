package dev.footnote.evaluation.run;

import java.util.Locale;

/** The way in which a labelled question was asked. */
public enum Variant {
    /** As it is written. */
    NORMAL,
    /** With the documents of its evidence hidden, so that it has no answer any more. */
    WITHHELD,
    /** Not asked at all: passages were looked for and nothing more. */
    RETRIEVED;

    /** The name as reports write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
