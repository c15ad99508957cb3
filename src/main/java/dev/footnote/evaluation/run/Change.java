package dev.footnote.evaluation.run;

import java.util.ArrayList;
import java.util.List;

/**
 * The change of a total against its baseline.
 *
 * @param measure the measure's name with its cut-off or kind
 * @param before the baseline's total
 * @param now the run's total
 * @param verdict what to make of it
 */
public record Change(String measure, double before, double now, Verdict verdict) {

    /** Verdicts on a change. */
    public enum Verdict {
        /** Better by more than the tolerance. */
        BETTER,
        /** Within the tolerance, or of a measure of which neither way is better. */
        HELD,
        /** Worse by more than the tolerance. */
        WORSE
    }

    public double difference() {
        return now - before;
    }

    /** The changes of all totals that both have, in the order of the run. */
    public static List<Change> between(Baseline baseline, RunResult result) {
        List<Change> changes = new ArrayList<>();
        result.totals().forEach((name, total) -> {
            Double before = baseline.totals().get(name);
            if (before != null) {
                changes.add(of(name, before, total.mean(), slack(baseline.tolerance(), total.count())));
            }
        });
        return changes;
    }

    /** Where any tolerance is given, one question more or less is within it, however few there are. */
    private static double slack(double tolerance, int questions) {
        return tolerance == 0 ? 0 : Math.max(tolerance, 1.0 / questions);
    }

    static Change of(String name, double before, double now, double tolerance) {
        Measure.Better better = Measure.named(name).map(Measure::better).orElse(Measure.Better.NEITHER);
        double gain =
                switch (better) {
                    case MORE -> now - before;
                    case LESS -> before - now;
                    case NEITHER -> 0;
                };
        // 0.9 - 0.88 is 0.020000000000000018
        double beyond = Math.abs(gain) - tolerance - 1e-9;
        Verdict verdict = beyond <= 0 ? Verdict.HELD : gain > 0 ? Verdict.BETTER : Verdict.WORSE;
        return new Change(name, before, now, verdict);
    }
}
