package dev.footnote.edge.cli;

import dev.footnote.evaluation.metrics.Slices;
import dev.footnote.evaluation.run.Measure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The minimum or maximum of a total that {@code --fail-under} sets.
 *
 * @param measure the measure's name with its cut-off or kind
 * @param value the least that is good enough, or the most where less is better
 */
record Limit(String measure, double value) {

    /** Reads {@code measure=value}. */
    static Limit of(String text) throws Failure {
        int equals = text.lastIndexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals).strip();
        if (equals < 1) {
            throw new Failure(
                    ExitCode.COULD_NOT_RUN,
                    "a limit is written measure=value, as answer-correct=0.9 or evidence-hit@5=0.9, not '" + text
                            + "'");
        }
        if (Measure.named(name).isEmpty()) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "there is no measure '" + name + "'; " + known(name));
        }
        try {
            return new Limit(name, Double.parseDouble(text.substring(equals + 1)));
        } catch (NumberFormatException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, "no number: '" + text + "'");
        }
    }

    /** How a measure is written that was meant, or else all of them. */
    private static String known(String name) {
        String bare = name.replaceFirst("@.*", "");
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.label().equals(bare))
                .findFirst()
                .map(measure ->
                        measure.hasCutoff() ? bare + " is measured at a rank: " + measure.at(5) : bare + " has no rank")
                .orElse("there are "
                        + Arrays.stream(Measure.values())
                                .map(measure -> measure.hasCutoff() ? measure.label() + "@K" : measure.label())
                                .collect(Collectors.joining(", ")));
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
