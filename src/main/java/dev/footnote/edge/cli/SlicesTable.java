package dev.footnote.edge.cli;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.Slice;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Printer of the main totals of a run by kind and tag of the questions; a set names genres by tags. */
final class SlicesTable {

    private static final List<Measure> COLUMNS =
            List.of(Measure.ANSWER_CORRECT, Measure.FALSE_REFUSAL, Measure.REFUSED, Measure.CITATION_PRECISION);

    private final PrintWriter out;

    SlicesTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Slice> slices) {
        table(Slice.By.KIND, slices);
        table(Slice.By.TAG, slices);
    }

    private void table(Slice.By by, List<Slice> slices) {
        List<Slice> those = slices.stream()
                .filter(slice -> slice.by() == by && COLUMNS.stream().anyMatch(column -> holds(slice, column)))
                .toList();
        if (those.size() < 2) {
            return;
        }
        out.printf(
                "%-26s%7s%s%n",
                "by " + by.name().toLowerCase(Locale.ROOT),
                "n",
                COLUMNS.stream()
                        .map(column -> String.format("%20s", column.label()))
                        .collect(Collectors.joining()));
        for (Slice slice : those) {
            out.printf(
                    "%-26s%7d%s%n",
                    slice.name(),
                    slice.questions(),
                    COLUMNS.stream().map(column -> cell(slice, column)).collect(Collectors.joining()));
        }
    }

    private static boolean holds(Slice slice, Measure column) {
        return slice.totals().containsKey(column.label());
    }

    private static String cell(Slice slice, Measure column) {
        Map<String, Slices.Total> totals = slice.totals();
        return Optional.ofNullable(totals.get(column.label()))
                .map(total -> String.format(Locale.ROOT, "%20.3f", total.mean()))
                .orElse(String.format("%20s", "–"));
    }
}
