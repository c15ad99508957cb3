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
 * @param complete whether all of them were; false for a run that was stopped, whose totals are of what was done
 * @param planned how many results there would be if it were complete
 * @param questions the results in the order of the set, each withheld one after its normal one
 * @param totals the mean of every measure over the results that have it, with its interval, by the measure's name
 * @param slices the same by kind, tag and document
 * @param riskCoverage what answering only from a confidence upwards would cost; no points without questions that tell
 * @param speed how long it took
 * @param size how much was answered from
 * @param documents the documents answered from by id, for reports that show them
 */
public record RunResult(
        String set,
        Configuration configuration,
        RunOptions options,
        boolean complete,
        int planned,
        List<QuestionResult> questions,
        Map<String, Slices.Total> totals,
        List<Slice> slices,
        List<RiskCoverage.Point> riskCoverage,
        Speed speed,
        Size size,
        Map<String, Document> documents) {

    /** The version of the layout in which results are written; goes up when a reader of the old one would stumble. */
    public static final int SCHEMA_VERSION = 1;

    public RunResult {
        questions = List.copyOf(questions);
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        slices = List.copyOf(slices);
        riskCoverage = List.copyOf(riskCoverage);
        documents = Collections.unmodifiableMap(new TreeMap<>(documents));
    }
}
