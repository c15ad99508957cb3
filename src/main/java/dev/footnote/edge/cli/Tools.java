package dev.footnote.edge.cli;

import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimSetReader;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.conflict.DisagreementReader;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.set.QuestionSetWriter;
import java.util.List;
import java.util.function.Supplier;

/**
 * The collaborators of the commands: readers of sets, pipelines, reports.
 *
 * @param evaluations reads question sets and runs them
 * @param reports writes reports, one of each format
 * @param feedback reads what people said of answers
 * @param writer adds questions to sets
 * @param claims what sets of claims need
 * @param disagreements reads cases of disagreement
 * @param judge makes what judges answers
 */
public record Tools(
        Evaluations evaluations,
        List<ReportWriter> reports,
        FeedbackReader feedback,
        QuestionSetWriter writer,
        ClaimTools claims,
        DisagreementReader disagreements,
        Judging judge) {

    /** Makes a judge of answers. */
    public interface Judging {

        /** @throws JudgeFailed when no model is set, or its prompt cannot be used; the message says how to mend it */
        Judge make() throws JudgeFailed;
    }

    /**
     * The collaborators of the commands on claim sets.
     *
     * @param sets reads them
     * @param scorer makes what is measured, the program's own check; loads the models and so takes a second
     * @param overlap makes a simple one to measure it against; loads the embedding model
     * @param reports writes reports, one of each format
     */
    public record ClaimTools(
            ClaimSetReader sets,
            Supplier<SupportScorer> scorer,
            Supplier<SupportScorer> overlap,
            List<ClaimReportWriter> reports) {

        public ClaimTools {
            reports = List.copyOf(reports);
        }
    }

    public Tools {
        reports = List.copyOf(reports);
    }
}
