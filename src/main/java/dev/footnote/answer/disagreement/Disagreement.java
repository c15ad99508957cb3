package dev.footnote.answer.disagreement;

import java.util.List;

/**
 * A disagreement between sources: two or more sides that say different things of the same.
 *
 * @param about what they differ on, in words for people
 * @param sides two or more; of a development in order of time, the newest last, of a conflict the one nearest to the
 * question first
 */
public record Disagreement(Kind kind, String about, List<Side> sides) {

    /** Whether the sides contradict each other or follow each other. */
    public enum Kind {
        /** They cannot all be right. */
        CONFLICT,
        /** Each was right, or thought to be, in its time. */
        DEVELOPMENT
    }

    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a disagreement has at least two sides, not " + sides.size());
        }
    }
}
