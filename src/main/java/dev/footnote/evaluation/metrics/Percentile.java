package dev.footnote.evaluation.metrics;

import java.util.Arrays;

/**
 * Percentiles by nearest rank: the smallest value such that at least p percent of all are not above it, the one of rank
 * ceil(p / 100 · n). Always one of the values; for the median and the 95th percentile of times.
 */
public final class Percentile {

    private Percentile() {}

    /**
     * The percentile of at least one value.
     *
     * @param values in any order, of any unit
     * @param percent from 0 to 100
     */
    public static double of(double[] values, double percent) {
        return ofSorted(Arrays.stream(values).sorted().toArray(), percent);
    }

    static double ofSorted(double[] values, double percent) {
        if (values.length == 0 || !(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("no percentile " + percent + " of " + values.length + " values");
        }
        // 95 / 100.0 * 20 is 19.000000000000004 in binary, and its rank is 19
        int rank = (int) Math.ceil(percent / 100 * values.length - 1e-9);
        return values[Math.max(1, rank) - 1];
    }
}
