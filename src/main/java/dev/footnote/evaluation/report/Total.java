package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.Interval;
import dev.footnote.evaluation.metrics.PairedRandomization;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A total compared with the baseline's.
 *
 * @param name the measure's name with its cut-off or kind
 * @param measure the measure
 * @param now the run's total
 * @param change how it stands to the baseline's; empty where that has none
 * @param paired the mean difference over the questions of both, with its interval and how likely it is chance; empty
 *     where no question is in both, or the measure is a total only
 */
record Total(String name, Measure measure, Slices.Total now, Optional<Change> change, Optional<Paired> paired) {

    private static final int EXCHANGES = 2_000;
    private static final long SEED = 20170710;

    /**
     * A difference measured on the same questions.
     *
     * @param questions how many both have
     * @param difference the mean of the run's value less the baseline's
     * @param interval where the mean difference probably lies, as of {@link Bootstrap#DEFAULT}
     * @param p as of {@link PairedRandomization}
     */
    record Paired(int questions, double difference, Interval interval, double p) {}

    /** All totals of a run, in its order. */
    static List<Total> all(RunResult result, Optional<Baseline> baseline) {
        List<Change> changes =
                baseline.map(before -> Change.between(before, result)).orElse(List.of());
        List<Total> totals = new ArrayList<>();
        result.totals()
                .forEach((name, total) -> Measure.named(name)
                        .ifPresent(measure -> totals.add(new Total(
                                name,
                                measure,
                                total,
                                changes.stream()
                                        .filter(change -> change.measure().equals(name))
                                        .findFirst(),
                                baseline.flatMap(before -> paired(name, result, before))))));
        return List.copyOf(totals);
    }

    /** Whether the total is worse than the baseline's by more than its tolerance. */
    boolean isWorse() {
        return change.filter(one -> one.verdict() == Change.Verdict.WORSE).isPresent();
    }

    private static Optional<Paired> paired(String name, RunResult result, Baseline baseline) {
        List<double[]> pairs = new ArrayList<>();
        result.questions().forEach(question -> {
            Map<String, Double> before = baseline.questions().getOrDefault(question.key(), Map.of());
            if (question.measures().containsKey(name) && before.containsKey(name)) {
                pairs.add(pair(before.get(name), question.measures().get(name)));
            }
        });
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        double[] first = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
        double[] second = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
        double[] differences =
                pairs.stream().mapToDouble(pair -> pair[1] - pair[0]).toArray();
        PairedRandomization test = PairedRandomization.of(first, second, EXCHANGES, SEED);
        return Optional.of(
                new Paired(pairs.size(), test.difference(), Bootstrap.DEFAULT.ofMean(differences), test.p()));
    }

    private static double[] pair(double before, double now) {
        return new double[] {before, Math.abs(now - before) < Judged.ROUNDING ? before : now};
    }
}
