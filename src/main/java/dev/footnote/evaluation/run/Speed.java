package dev.footnote.evaluation.run;

import dev.footnote.evaluation.metrics.Percentile;

/**
 * Latency of a run's answers, asked one after the other. Differs from run to run.
 *
 * @param median of the answers' times, in milliseconds
 * @param p95 95 of 100 answers took no longer, in milliseconds
 * @param questionsPerSecond answers / the time they took together
 * @param indexingSeconds how long the documents took to be read, embedded and indexed
 */
public record Speed(double median, double p95, double questionsPerSecond, double indexingSeconds) {

    /** The speed of answers that took these milliseconds; 0 throughout without any. */
    public static Speed of(double[] milliseconds, double indexingSeconds) {
        if (milliseconds.length == 0) {
            return new Speed(0, 0, 0, indexingSeconds);
        }
        double sum = 0;
        for (double time : milliseconds) {
            sum += time;
        }
        return new Speed(
                Percentile.of(milliseconds, 50),
                Percentile.of(milliseconds, 95),
                sum == 0 ? 0 : 1000 * milliseconds.length / sum,
                indexingSeconds);
    }
}
