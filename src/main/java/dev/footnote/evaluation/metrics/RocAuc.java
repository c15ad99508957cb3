package dev.footnote.evaluation.metrics;

import java.util.Arrays;

/**
 * The area under the ROC curve: the chance that a positive scores above a negative, ties counting half, which is the
 * Mann–Whitney statistic U / (positives · negatives) (Hanley and McNeil 1982). From 0 to 1, 0.5 for chance.
 */
public final class RocAuc {

    private RocAuc() {}

    /** The area for at least one score of either sort, none NaN. */
    public static double of(double[] positives, double[] negatives) {
        if (positives.length == 0 || negatives.length == 0) {
            throw new IllegalArgumentException(positives.length + " positives and " + negatives.length + " negatives");
        }
        double[] sorted = Arrays.stream(negatives).sorted().toArray();
        double below = 0;
        for (double positive : positives) {
            below += (first(sorted, positive, false) + first(sorted, positive, true)) / 2.0;
        }
        return below / positives.length / negatives.length;
    }

    /** How many values are below {@code score}, or with {@code orEqual} not above it. */
    private static int first(double[] sorted, double score, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = orEqual ? sorted[middle] <= score : sorted[middle] < score;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
