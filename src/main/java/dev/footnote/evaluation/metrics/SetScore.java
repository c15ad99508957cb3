package dev.footnote.evaluation.metrics;

import java.util.Set;

/**
 * How well a selection, of sentences for example, meets the right one; all from 0 to 1.
 *
 * @param precision right and selected / selected
 * @param recall right and selected / right
 * @param f1 2PR / (P + R), 0 when both are 0 (van Rijsbergen 1979, chapter 7)
 */
public record SetScore(double precision, double recall, double f1) {

    /**
     * Compares two sets of anything with equality. Both empty scores 1 throughout; one empty scores 0 throughout.
     *
     * @param selected what was selected
     * @param right what should have been
     */
    public static <T> SetScore of(Set<T> selected, Set<T> right) {
        if (selected.isEmpty() || right.isEmpty()) {
            double score = selected.isEmpty() && right.isEmpty() ? 1 : 0;
            return new SetScore(score, score, score);
        }
        long common = selected.stream().filter(right::contains).count();
        return new SetScore(
                (double) common / selected.size(),
                (double) common / right.size(),
                2.0 * common / (selected.size() + right.size()));
    }
}
