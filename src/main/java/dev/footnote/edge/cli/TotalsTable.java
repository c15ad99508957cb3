package dev.footnote.edge.cli;

import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.judge.JudgedRun;
import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.Part;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the totals of a run as a table: retrieval by rank, all else with its interval, and beside it the baseline. */
public final class TotalsTable {

    private static final int MOST_NAMED = 20;

    private final PrintWriter out;

    public TotalsTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints one run, and what differs from the baseline by more than its tolerance. */
    public void print(RunResult result, Optional<Baseline> baseline) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d of %d %s%s, %d documents, %d passages, median %.1f ms, p95 %.1f ms%n",
                result.set(),
                result.questions().size(),
                result.planned(),
                result.options().retrievalOnly() ? "searches" : "answers",
                part(result.options()),
                result.size().documents(),
                result.size().passages(),
                result.speed().median(),
                result.speed().p95());
        retrieval(result);
        others(result.totals(), baseline.map(Baseline::totals).orElse(Map.of()));
        new SlicesTable(out).print(result.slices());
        baseline.ifPresent(before -> {
            changes(Change.between(before, result), before.tolerance());
            if (result.complete()) {
                questions("missing, and in its baseline", before.missingIn(result));
                questions("new, and not in its baseline", before.newIn(result));
            }
        });
        out.flush();
    }

    /** Prints what a set of claims came to. */
    public void print(ClaimResult result) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d of %d claims and pairs%s, by %s, median %.1f ms%n",
                result.set(),
                result.items().size(),
                result.planned(),
                part(result.options()),
                result.scorer(),
                result.speed().median());
        others(result.totals(), Map.of());
        out.flush();
    }

    /** Prints what a judge said. */
    public void print(JudgedRun run) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d of %d answers judged by %s%n",
                run.set(),
                run.answers().size(),
                run.planned(),
                run.judge());
        others(run.totals(), Map.of());
        out.flush();
    }

    private static String part(RunOptions options) {
        return options.part().map(Part::label).map(part -> " to " + part).orElse("");
    }

    private void retrieval(RunResult result) {
        List<Measure> measures = List.of(Measure.values()).stream()
                .filter(measure -> measure.hasCutoff()
                        && result.totals()
                                .containsKey(measure.at(result.options().lastCutoff())))
                .toList();
        if (measures.isEmpty()) {
            return;
        }
        out.printf(
                "%-26s%s%n",
                "retrieval",
                result.options().cutoffs().stream()
                        .map(k -> String.format("%8s", "@" + k))
                        .collect(Collectors.joining()));
        for (Measure measure : measures) {
            out.printf(
                    "%-26s%s%n",
                    measure.label(),
                    result.options().cutoffs().stream()
                            .map(k -> String.format(
                                    Locale.ROOT,
                                    "%8.3f",
                                    result.totals().get(measure.at(k)).mean()))
                            .collect(Collectors.joining()));
        }
    }

    private void others(Map<String, Slices.Total> totals, Map<String, Double> before) {
        out.printf("%-26s%8s%17s%7s%s%n", "measure", "mean", "95 %", "n", before.isEmpty() ? "" : "  baseline");
        totals.forEach((name, total) -> {
            if (Measure.named(name).filter(Measure::hasCutoff).isEmpty()) {
                out.println(row(name, total, Optional.ofNullable(before.get(name))));
            }
        });
    }

    private static String row(String name, Slices.Total total, Optional<Double> before) {
        String interval = String.format(
                Locale.ROOT,
                "%.3f–%.3f",
                total.interval().low(),
                total.interval().high());
        return String.format(Locale.ROOT, "%-26s%8.3f%17s%7d", name, total.mean(), interval, total.count())
                + before.map(value -> String.format(Locale.ROOT, "%10.3f", value))
                        .orElse("");
    }

    private void questions(String what, List<String> keys) {
        if (!keys.isEmpty()) {
            String more = keys.size() > MOST_NAMED ? ", …" : "";
            out.printf(
                    "%s: %d questions: %s%s%n",
                    what, keys.size(), String.join(", ", keys.subList(0, Math.min(MOST_NAMED, keys.size()))), more);
        }
    }

    private void changes(List<Change> changes, double tolerance) {
        List<Change> changed = changes.stream()
                .filter(change -> change.verdict() != Change.Verdict.HELD)
                .toList();
        if (changed.isEmpty()) {
            out.printf(Locale.ROOT, "as its baseline, within %.3f%n", tolerance);
        }
        for (Change change : changed) {
            out.printf(
                    Locale.ROOT,
                    "%s than its baseline: %s %.3f, was %.3f%n",
                    change.verdict().name().toLowerCase(Locale.ROOT),
                    change.measure(),
                    change.now(),
                    change.before());
        }
    }
}
