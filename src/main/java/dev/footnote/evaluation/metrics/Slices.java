package dev.footnote.evaluation.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Totals by tag, kind, document or whatever else questions have in common. */
public final class Slices {

    private Slices() {}

    /**
     * The total of one slice.
     *
     * @param count how many values it has, 1 or more
     * @param mean their mean
     * @param interval where the mean probably lies
     */
    public record Total(int count, double mean, Interval interval) {

        /** The total of at least one value. */
        public static Total of(double[] values, Bootstrap bootstrap) {
            Interval interval = bootstrap.ofMean(values);
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            return new Total(values.length, sum / values.length, interval);
        }
    }

    /**
     * Totals one value by slice, in the order of the slices' names; a slice without a value is left out.
     *
     * @param items what to total
     * @param slices the slices that an item belongs to: none, one or several
     * @param value the item's value, or nothing where it has none
     */
    public static <T> SortedMap<String, Total> of(
            List<T> items,
            Function<T, ? extends Collection<String>> slices,
            Function<T, OptionalDouble> value,
            Bootstrap bootstrap) {
        SortedMap<String, List<Double>> values = new TreeMap<>();
        for (T item : items) {
            value.apply(item)
                    .ifPresent(number -> new LinkedHashSet<>(slices.apply(item))
                            .forEach(slice -> values.computeIfAbsent(slice, name -> new ArrayList<>())
                                    .add(number)));
        }
        SortedMap<String, Total> totals = new TreeMap<>();
        values.forEach((slice, numbers) -> totals.put(
                slice,
                Total.of(numbers.stream().mapToDouble(Double::doubleValue).toArray(), bootstrap)));
        return totals;
    }
}
