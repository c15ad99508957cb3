package dev.footnote.evaluation.run;

import dev.footnote.evaluation.metrics.PairedRandomization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two runs of the same questions, question by question.
 *
 * @param set the question set's name
 * @param first the configuration that is compared
 * @param second the one that it is compared with
 * @param rows one for each measure that both have, in the order of the first run's totals
 */
public record Comparison(String set, Configuration first, Configuration second, List<Row> rows) {

    /** Names the test of significance. */
    public static final String TEST = "paired randomisation test, two-sided, 10000 exchanges";

    private static final int EXCHANGES = 10_000;

    /**
     * The comparison of one measure.
     *
     * @param measure its name
     * @param questions how many results have it in both runs; means and test are over these
     * @param first the mean of the first run
     * @param second the mean of the second run
     * @param p how often chance alone makes such a difference: {@link PairedRandomization}
     */
    public record Row(String measure, int questions, double first, double second, double p) {

        public double difference() {
            return second - first;
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * Compares two runs by the results that both have.
     *
     * @throws IllegalArgumentException when they are of different sets
     */
    public static Comparison of(RunResult first, RunResult second) {
        if (!first.set().equals(second.set())) {
            throw new IllegalArgumentException("cannot compare " + first.set() + " with " + second.set());
        }
        Map<String, Map<String, Double>> others = new HashMap<>();
        second.questions().forEach(result -> others.put(result.key(), result.measures()));
        List<Row> rows = new ArrayList<>();
        for (String measure : first.totals().keySet()) {
            List<double[]> pairs = new ArrayList<>();
            for (QuestionResult result : first.questions()) {
                Double ours = result.measures().get(measure);
                Double theirs = others.getOrDefault(result.key(), Map.of()).get(measure);
                if (ours != null && theirs != null) {
                    pairs.add(new double[] {ours, theirs});
                }
            }
            if (!pairs.isEmpty()) {
                rows.add(row(measure, pairs, first.options().seed()));
            }
        }
        return new Comparison(first.set(), first.configuration(), second.configuration(), rows);
    }

    private static Row row(String measure, List<double[]> pairs, long seed) {
        double[] ours = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] theirs = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        double p = PairedRandomization.of(ours, theirs, EXCHANGES, seed).p();
        return new Row(measure, pairs.size(), mean(ours), mean(theirs), p);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
