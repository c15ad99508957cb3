package dev.footnote.evaluation.run;

import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.RiskCoverage;
import dev.footnote.evaluation.metrics.Slices;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a run of a question set. Two runs of the same configuration on the same machine differ in times only.
 *
 * @param set the question set's name
 * @param configuration what it was run with
 * @param options which questions were asked, and how
 * @param planned how many results there would be if it were complete
 * @param questions the results in the order of the set, each withheld one after its normal one
 * @param summary what they come to
 * @param conditions what was answered from, and how fast
 */
public record RunResult(
        String set,
        Configuration configuration,
        RunOptions options,
        int planned,
        List<QuestionResult> questions,
        Summary summary,
        Conditions conditions) {

    /** The version of the layout in which results are written; goes up when a reader of the old one would stumble. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * The totals of results.
     *
     * @param totals the mean of every measure over the results that have it, with its interval, by the measure's name
     * @param slices the same by kind, tag and document
     * @param riskCoverage what answering only from a confidence upwards would cost; no points without questions that tell
     */
    public record Summary(Map<String, Slices.Total> totals, List<Slice> slices, List<RiskCoverage.Point> riskCoverage) {

        public Summary {
            totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
            slices = List.copyOf(slices);
            riskCoverage = List.copyOf(riskCoverage);
        }
    }

    /**
     * The corpus and the latency of a run.
     *
     * @param speed how long it took
     * @param size how much was answered from
     * @param documents the documents answered from by id, for reports that show them
     */
    public record Conditions(Speed speed, Size size, Map<String, Document> documents) {

        public Conditions {
            documents = Collections.unmodifiableMap(new TreeMap<>(documents));
        }
    }

    public RunResult {
        questions = List.copyOf(questions);
    }

    /** Whether all questions were asked; false for a run that was stopped, whose totals are of what was done. */
    public boolean complete() {
        return questions.size() == planned;
    }

    public Map<String, Slices.Total> totals() {
        return summary.totals();
    }

    public List<Slice> slices() {
        return summary.slices();
    }

    public List<RiskCoverage.Point> riskCoverage() {
        return summary.riskCoverage();
    }

    public Speed speed() {
        return conditions.speed();
    }

    public Size size() {
        return conditions.size();
    }

    public Map<String, Document> documents() {
        return conditions.documents();
    }
}
