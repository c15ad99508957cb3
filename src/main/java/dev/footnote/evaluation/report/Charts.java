package dev.footnote.evaluation.report;

import dev.footnote.evaluation.metrics.Percentile;
import dev.footnote.evaluation.metrics.RiskCoverage;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.report.Plot.Point;
import dev.footnote.evaluation.run.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The charts of the web page; each is nothing where a run has nothing to show in it. */
final class Charts {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 270;
    private static final int BINS = 20;

    private Charts() {}

    /** What answering only from a confidence upwards would cost, with the place where the run stood. */
    static Optional<Markup> riskCoverage(Evaluated run) {
        List<RiskCoverage.Point> points = run.result().riskCoverage();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        double highest =
                points.stream().mapToDouble(RiskCoverage.Point::risk).max().orElse(0);
        double top = Math.min(1, Math.max(0.25, Math.ceil(highest * 4) / 4));
        Plot plot = plot("Risk against coverage: the share of wrong answers among the surest questions", 1, top)
                .columns(
                        quarters(1),
                        List.of("0", "25 %", "50 %", "75 %", "100 %"),
                        "questions answered, the surest first")
                .rows(quarters(top), quarters(top).stream().map(Charts::percent).toList(), "wrong or should be refused")
                .path(
                        "line first",
                        points.stream()
                                .map(one -> new Point(one.coverage(), one.risk()))
                                .toList());
        run.threshold().flatMap(threshold -> standing(points, threshold)).ifPresent(one -> {
            Point point = new Point(one.coverage(), one.risk());
            String where = percent(one.risk()) + " of " + percent(one.coverage());
            plot.dot("dot first", point, where);
            boolean late = one.coverage() > 0.6;
            plot.words(late ? "note end" : "note", point, late ? -8 : 8, one.risk() > top / 2 ? -16 : 10, where);
        });
        return Optional.of(plot.done());
    }

    /** How much of what is wanted is among the first k. */
    static Optional<Markup> recall(Evaluated run) {
        List<Integer> cutoffs = run.result().options().cutoffs();
        List<Measure> measures = List.of(Measure.EVIDENCE_RECALL, Measure.DOCUMENT_RECALL).stream()
                .filter(measure -> run.total(measure.at(cutoffs.get(0))).isPresent())
                .toList();
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        double last = cutoffs.size() + 0.4;
        List<Double> places =
                IntStream.rangeClosed(1, cutoffs.size()).mapToObj(i -> i - 0.3).toList();
        Plot plot = plot("Recall by the number of passages looked at", last, 1)
                .rows(quarters(1), quarters(1).stream().map(Charts::percent).toList(), "found")
                .columns(places, cutoffs.stream().map(String::valueOf).toList(), "among the first k");
        for (int i = 0; i < measures.size(); i++) {
            series(plot, run, measures.get(i), cutoffs, places, i == 0 ? "first" : "second");
        }
        return Optional.of(plot.done());
    }

    private static void series(
            Plot plot, Evaluated run, Measure measure, List<Integer> cutoffs, List<Double> places, String colour) {
        List<Point> points = new ArrayList<>();
        List<Point> before = new ArrayList<>();
        for (int i = 0; i < cutoffs.size(); i++) {
            double x = places.get(i);
            String name = measure.at(cutoffs.get(i));
            Optional<Total> total = run.total(name);
            total.ifPresent(one -> {
                points.add(new Point(x, one.now().mean()));
                plot.range(
                        "whisker " + colour,
                        x,
                        one.now().interval().low(),
                        one.now().interval().high());
                one.change().ifPresent(change -> before.add(new Point(x, change.before())));
            });
        }
        if (!before.isEmpty()) {
            plot.path("line before " + colour, before);
        }
        plot.path("line " + colour, points);
        for (int i = 0; i < points.size(); i++) {
            plot.dot(
                    "dot " + colour,
                    points.get(i),
                    measure.at(cutoffs.get(i)) + " "
                            + Numbers.three(points.get(i).y()));
        }
    }

    /** How the answers' times are spread; the longest 1 in 100 share the last box. */
    static Optional<Markup> latency(Evaluated run) {
        double[] times = run.times();
        if (times.length == 0) {
            return Optional.empty();
        }
        double end = round(Math.max(0.001, Percentile.of(times, 99)));
        int[] counts = new int[BINS];
        Arrays.stream(times).forEach(time -> counts[(int) Math.min(BINS - 1, time / end * BINS)]++);
        double highest = Arrays.stream(counts).max().orElse(1);
        Plot plot = plot("How long answers took", end, highest * 1.15)
                .rows(List.of(0.0, highest), List.of("0", Numbers.whole((long) highest)), "questions")
                .columns(
                        List.of(0.0, end / 2, end),
                        List.of("0", Numbers.milliseconds(end / 2), Numbers.milliseconds(end)),
                        "time of an answer");
        for (int i = 0; i < BINS; i++) {
            double from = end * i / BINS;
            double to = end * (i + 1) / BINS;
            String title = Numbers.counted(counts[i], "question") + ", " + Numbers.milliseconds(from) + " to "
                    + (i == BINS - 1 ? "more" : Numbers.milliseconds(to));
            plot.column("column", from, to, counts[i], title);
        }
        marker(plot, "median", Percentile.of(times, 50), end, highest * 1.06);
        marker(plot, "95 %", Percentile.of(times, 95), end, highest * 1.06);
        return Optional.of(plot.done());
    }

    private static void marker(Plot plot, String name, double time, double end, double height) {
        double x = Math.min(time, end);
        plot.range("marker", x, 0, height);
        plot.words(x > end / 2 ? "note end" : "note", new Point(x, height), x > end / 2 ? -4 : 4, 0, name);
    }

    /** The score of every kind of question: right answers where there is one, refusals where there is none. */
    static Optional<Markup> slices(Evaluated run) {
        List<SliceBars.Bar> bars = run.result().slices().stream()
                .flatMap(slice -> List.of(
                                Measure.ANSWER_CORRECT,
                                Measure.SHORT_ANSWER_CORRECT,
                                Measure.REFUSED,
                                Measure.DOCUMENT_RECALL)
                        .stream()
                        .map(measure -> score(slice.totals(), measure, run))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(total -> new SliceBars.Bar(slice.by(), slice.name(), total)))
                .toList();
        return bars.isEmpty() ? Optional.empty() : Optional.of(SliceBars.of(bars));
    }

    private static Optional<Slices.Total> score(Map<String, Slices.Total> totals, Measure measure, Evaluated run) {
        String name = measure.hasCutoff() ? measure.at(run.result().options().lastCutoff()) : measure.label();
        return Optional.ofNullable(totals.get(name));
    }

    /** Where on the curve a threshold stands: the last point that is still answered. */
    private static Optional<RiskCoverage.Point> standing(List<RiskCoverage.Point> points, double threshold) {
        return points.stream().filter(point -> point.threshold() >= threshold).reduce((first, second) -> second);
    }

    private static Plot plot(String label, double maxX, double maxY) {
        return new Plot(label, WIDTH, HEIGHT, maxX, maxY);
    }

    private static List<Double> quarters(double top) {
        return List.of(0.0, top / 4, top / 2, 3 * top / 4, top);
    }

    private static String percent(double share) {
        double percent = Math.round(share * 1000) / 10.0;
        return (percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent)) + " %";
    }

    /** Up to the next number of two digits that matter. */
    private static double round(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return Math.ceil(value / unit) * unit;
    }
}
