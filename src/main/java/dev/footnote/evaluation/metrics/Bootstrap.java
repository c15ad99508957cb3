package dev.footnote.evaluation.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile confidence intervals by resampling questions with replacement (Efron and Tibshirani 1993, chapter 13). The
 * same seed gives the same interval on every machine.
 *
 * @param resamples how often to draw, 1 or more; 1000 will do for two digits
 * @param level the share of resamples within the interval, between 0 and 1, usually 0.95
 * @param seed where the random numbers start
 */
public record Bootstrap(int resamples, double level, long seed) {

    /** 1000 resamples, 95 percent. */
    public static final Bootstrap DEFAULT = new Bootstrap(1000, 0.95, 20170710);

    public Bootstrap {
        if (resamples < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("no bootstrap: " + resamples + " resamples at " + level);
        }
    }

    /** The interval of the mean of at least one value. */
    public Interval ofMean(double[] values) {
        int count = values.length;
        return interval(count, random -> {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += values[random.nextInt(count)];
            }
            return sum / count;
        });
    }

    /**
     * The interval of any statistic of at least one item.
     *
     * @param statistic gets as many items as there are, some of them several times; resamples for which it gives NaN,
     *     as one without any item of a needed sort, do not count
     */
    public <T> Interval interval(List<T> items, ToDoubleFunction<List<T>> statistic) {
        int count = items.size();
        return interval(count, random -> {
            List<T> drawn = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                drawn.add(items.get(random.nextInt(count)));
            }
            return statistic.applyAsDouble(drawn);
        });
    }

    private Interval interval(int count, ToDoubleFunction<SplittableRandom> draw) {
        if (count == 0) {
            throw new IllegalArgumentException("nothing to resample");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[resamples];
        for (int i = 0; i < resamples; i++) {
            drawn[i] = draw.applyAsDouble(random);
        }
        double[] sorted = Arrays.stream(drawn)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double tail = (1 - level) / 2;
        return new Interval(Percentile.ofSorted(sorted, 100 * tail), Percentile.ofSorted(sorted, 100 * (1 - tail)));
    }
}
