package dev.footnote.evaluation.metrics;

/**
 * A confidence interval.
 *
 * @param low the lower end
 * @param high the upper end, {@code low} or more
 */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
