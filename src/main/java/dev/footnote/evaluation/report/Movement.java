package dev.footnote.evaluation.report;

import java.util.Locale;

/** The change of a question's result against the baseline's. */
public enum Movement {
    /** Good now, and it was not. */
    BETTER("Better"),
    /** No longer good. */
    WORSE("Worse"),
    /** As good as it was, but some measure differs. */
    MOVED("Moved"),
    /** All measures are the same. */
    SAME("Same"),
    /** The baseline does not have it. */
    NEW("New");

    private final String words;

    Movement(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** For programs: the name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
