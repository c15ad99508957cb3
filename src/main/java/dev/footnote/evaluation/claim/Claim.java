package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.set.Part;
import java.util.Locale;

/**
 * A statement labelled as supported by a text or not.
 *
 * @param id names it within its set
 * @param text the statement
 * @param evidence what it is held against
 * @param label how they stand to each other
 * @param part whether it is to fit or to report
 */
public record Claim(String id, String text, String evidence, Label label, Part part) {

    /** How a statement and a text stand to each other. */
    public enum Label {
        /** The text says so. */
        SUPPORTED,
        /** The text says otherwise. */
        CONTRADICTED,
        /** The text does not say, or not all of it. */
        NOT_STATED;

        /** The name as claim sets write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        if (id.isBlank() || text.isBlank() || evidence.isBlank()) {
            throw new IllegalArgumentException("a claim needs an id, words and evidence: '" + id + "'");
        }
    }
}
