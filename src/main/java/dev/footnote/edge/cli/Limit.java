package dev.footnote.edge.cli;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Measure;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How good a total has to be.
 *
 * @param measure the measure's name with its cut-off or kind
 * @param value the least that is good enough, or the most where less is better
 */
record Limit(String measure, double value) {

    /** Reads {@code measure=value}. */
    static Limit of(String text) throws Failure {
        int equals = text.lastIndexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals).strip();
        if (equals < 1 || Measure.named(name).isEmpty()) {
            throw new Failure(
                    ExitCode.COULD_NOT_RUN,
                    "a limit is written measure=value, as answer-correct=0.9 or evidence-hit@5=0.9, not '" + text
                            + "'");
        }
        try {
            return new Limit(name, Double.parseDouble(text.substring(equals + 1)));
        } catch (NumberFormatException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "no number: '" + text + "'");
        }
    }

    /** What is wrong with the totals of a run by this limit, or nothing. */
    Optional<String> missedBy(String set, Map<String, Slices.Total> totals) throws Failure {
        Slices.Total total = totals.get(measure);
        if (total == null) {
            throw new Failure(ExitCode.COULD_NOT_RUN, set + ": nothing in it has the measure " + measure);
        }
        boolean less = Measure.named(measure).orElseThrow().better() == Measure.Better.LESS;
        boolean missed = less ? total.mean() > value : total.mean() < value;
        return missed
                ? Optional.of(String.format(
                        Locale.ROOT,
                        "%s: %s is %.4f, %s %s",
                        set,
                        measure,
                        total.mean(),
                        less ? "above" : "under",
                        value))
                : Optional.empty();
    }
}
