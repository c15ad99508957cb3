package dev.footnote.evaluation.run;

import dev.footnote.evaluation.metrics.BestThreshold;
import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.Interval;
import dev.footnote.evaluation.metrics.RefusalScore;
import dev.footnote.evaluation.metrics.RiskCoverage;
import dev.footnote.evaluation.metrics.RocAuc;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.set.LabelledQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Computes the totals of a run from its results. */
final class Totals {

    /** Beyond that many, questions by document are a list of questions and no slices. */
    private static final int MAX_SLICES = 100;

    private static final Bootstrap BOOTSTRAP = Bootstrap.DEFAULT;

    private Totals() {}

    static RunResult.Summary summary(List<QuestionResult> results) {
        return new RunResult.Summary(
                results.isEmpty() ? Map.of() : of(results), slices(results), riskCoverage(results));
    }

    /** Every measure that any result has, in the order of {@link Measure}, then those that are totals only. */
    static Map<String, Slices.Total> of(List<QuestionResult> results) {
        Map<String, Slices.Total> totals = means(results);
        List<RiskCoverage.Outcome> outcomes = outcomes(results);
        if (!outcomes.isEmpty()) {
            put(
                    totals,
                    Measure.RISK_COVERAGE_AREA,
                    outcomes,
                    some -> RiskCoverage.of(some).area());
        }
        long answerable = results.stream().filter(QuestionResult::answerable).count();
        if (answerable > 0 && answerable < results.size()) {
            put(totals, Measure.CONFIDENCE_AUC, results, Totals::auc);
            put(totals, Measure.BALANCED_ACCURACY, results, Totals::balancedAccuracy);
        }
        List<BestThreshold.Choice> choices = choices(results);
        if (!choices.isEmpty()) {
            put(
                    totals,
                    Measure.BEST_THRESHOLD,
                    choices,
                    some -> BestThreshold.of(some).threshold());
        }
        return totals;
    }

    /** Totals by kind, by tag and by the documents of the evidence, each in the order of the names. */
    static List<Slice> slices(List<QuestionResult> results) {
        List<Slice> slices = new ArrayList<>();
        for (Slice.By by : Slice.By.values()) {
            SortedMap<String, List<QuestionResult>> groups = new TreeMap<>();
            for (QuestionResult result : results) {
                names(by, result.question())
                        .forEach(name -> groups.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(result));
            }
            if (groups.size() <= MAX_SLICES) {
                groups.forEach((name, group) -> slices.add(new Slice(by, name, questions(group), means(group))));
            }
        }
        return slices;
    }

    /** The curve over all questions of which it is known whether an answer is right. */
    static List<RiskCoverage.Point> riskCoverage(List<QuestionResult> results) {
        List<RiskCoverage.Outcome> outcomes = outcomes(results);
        return outcomes.isEmpty() ? List.of() : RiskCoverage.of(outcomes).points();
    }

    /** What either way of treating a question is worth, of all questions of which it is known. */
    static List<BestThreshold.Choice> choices(List<QuestionResult> results) {
        return results.stream()
                .flatMap(result -> worth(result)
                        .map(worth -> BestThreshold.Choice.scored(result.confidence(), result.answerable(), worth))
                        .stream())
                .toList();
    }

    private static List<RiskCoverage.Outcome> outcomes(List<QuestionResult> results) {
        return results.stream()
                .flatMap(result ->
                        worth(result).map(worth -> new RiskCoverage.Outcome(result.confidence(), 1 - worth)).stream())
                .toList();
    }

    /** 1 for an answer that is right or would be, 0 for one that would not, or where there is none to be had. */
    private static Optional<Double> worth(QuestionResult result) {
        return result.answerable()
                ? Optional.ofNullable(result.measures().get(Measure.RIGHT_IF_ANSWERED.label()))
                : Optional.of(0.0);
    }

    private static Map<String, Slices.Total> means(List<QuestionResult> results) {
        Map<String, List<Double>> values = new TreeMap<>(Comparator.comparingInt(Totals::place)
                .thenComparing(name -> name.replaceAll("[0-9]", ""))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
        for (QuestionResult result : results) {
            result.measures()
                    .forEach((name, value) -> values.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(value));
        }
        Map<String, Slices.Total> totals = new LinkedHashMap<>();
        values.forEach((name, numbers) -> totals.put(
                name,
                Slices.Total.of(
                        numbers.stream().mapToDouble(Double::doubleValue).toArray(), BOOTSTRAP)));
        return totals;
    }

    private static int place(String name) {
        return Measure.named(name).map(Measure::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static <T> void put(
            Map<String, Slices.Total> totals, Measure measure, List<T> items, ToDoubleFunction<List<T>> statistic) {
        Interval interval = BOOTSTRAP.interval(items, statistic);
        totals.put(measure.label(), new Slices.Total(items.size(), statistic.applyAsDouble(items), interval));
    }

    /** NaN where one of the two sorts is missing, as can be in a resample. */
    private static double auc(List<QuestionResult> results) {
        double[] answerable = confidences(results, true);
        double[] others = confidences(results, false);
        return answerable.length == 0 || others.length == 0 ? Double.NaN : RocAuc.of(answerable, others);
    }

    private static double[] confidences(List<QuestionResult> results, boolean answerable) {
        return results.stream()
                .filter(result -> result.answerable() == answerable)
                .mapToDouble(QuestionResult::confidence)
                .toArray();
    }

    private static double balancedAccuracy(List<QuestionResult> results) {
        RefusalScore score = RefusalScore.NONE;
        for (QuestionResult result : results) {
            score = score.plus(result.answerable(), result.answered());
        }
        return score.balancedAccuracy().orElse(Double.NaN);
    }

    private static int questions(List<QuestionResult> results) {
        return (int) results.stream()
                .map(result -> result.question().id())
                .distinct()
                .count();
    }

    private static Stream<String> names(Slice.By by, LabelledQuestion question) {
        return switch (by) {
            case KIND -> Stream.of(question.kind().label());
            case TAG -> question.tags().stream().distinct();
            case DOCUMENT ->
                question.evidence().stream()
                        .map(evidence -> evidence.main().documentId())
                        .distinct();
        };
    }
}
