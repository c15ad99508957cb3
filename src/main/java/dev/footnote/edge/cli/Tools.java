package dev.footnote.edge.cli;

import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimSetReader;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.conflict.DisagreementReader;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.run.BaselineFile;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.evaluation.set.QuestionSetReader;
import dev.footnote.evaluation.set.QuestionSetWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The collaborators of the commands: readers of sets, pipelines, reports.
 *
 * @param sets reads question sets of every format
 * @param corpora reads their documents
 * @param pipelines makes what is measured, with the folder where embeddings are kept between runs, if they are to be, and
 * what watches the indexing; loads the embedding model and so takes a second
 * @param baselines keeps baselines
 * @param reports writes reports, one of each format
 * @param feedback reads what people said of answers
 * @param writer adds questions to sets
 * @param claims what sets of claims need
 * @param disagreements reads cases of disagreement
 * @param judge makes what judges answers
 */
public record Tools(
        QuestionSetReader sets,
        CorpusReader corpora,
        BiFunction<Optional<Path>, Progress, PipelineFactory> pipelines,
        BaselineFile baselines,
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
