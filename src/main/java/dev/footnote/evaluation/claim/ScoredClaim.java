package dev.footnote.evaluation.claim;

import dev.footnote.evaluation.set.Part;

/**
 * The score of one statement; a pair has two.
 *
 * @param id the claim's id, with {@code ~faithful} or {@code ~unfaithful} behind it for one of a pair
 * @param text the statement
 * @param label {@code supported}, {@code contradicted}, {@code not_stated}, {@code faithful} or {@code unfaithful}
 * @param supported whether its evidence bears it out
 * @param part whether it is to fit or to report
 * @param score what it was given, 0 to 1
 * @param milliseconds how long that took, wall clock
 */
public record ScoredClaim(
        String id, String text, String label, boolean supported, Part part, double score, double milliseconds) {

    public ScoredClaim {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(id + ": a score lies between 0 and 1, not " + score);
        }
    }

    /** Whether it counts as supported. */
    public boolean held() {
        return score >= SupportScorer.SUPPORTED;
    }

    /** Whether it is told rightly. */
    public boolean right() {
        return held() == supported;
    }
}
