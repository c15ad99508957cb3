package dev.footnote.evaluation.metrics;

import java.util.Arrays;

/**
 * The share of questions without an answer that is refused by the highest threshold that refuses no more than a given share
 * of those with one: the specificity at a given sensitivity, a point of the ROC curve (see {@link RocAuc}).
 */
public final class RefusedShare {

    private RefusedShare() {}

    /**
     * The share, from 0 to 1; refused is what is below the threshold.
     *
     * @param answerable the confidences of questions with an answer, at least one
     * @param others those of questions without, at least one
     * @param falseRefusals the share of {@code answerable} that may be refused, from 0 to below 1
     */
    public static double of(double[] answerable, double[] others, double falseRefusals) {
        if (answerable.length == 0 || others.length == 0) {
            throw new IllegalArgumentException(answerable.length + " answerable and " + others.length + " others");
        }
        if (!(falseRefusals >= 0 && falseRefusals < 1)) {
            throw new IllegalArgumentException("no share of false refusals: " + falseRefusals);
        }
        double[] sorted = Arrays.stream(answerable).sorted().toArray();
        // the product of 0.1 and 30 is a little above 3, others a little below
        int refused = (int) Math.floor(falseRefusals * sorted.length + 1e-9);
        double threshold = sorted[Math.min(refused, sorted.length - 1)];
        return (double) Arrays.stream(others).filter(sure -> sure < threshold).count() / others.length;
    }
}
