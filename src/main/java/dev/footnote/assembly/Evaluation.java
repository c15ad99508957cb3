package dev.footnote.assembly;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.QuestionSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Evaluation runs from Java, as {@code eval run} makes them: for tests. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Runs a question set with the settings of the environment.
     *
     * @param file the set, of any format
     * @param settings values by full name that differ from the environment's, as {@code footnote.retrieval.depth}
     * @throws BadQuestionSet when the set has mistakes
     * @throws BadSetting when a setting cannot be set so
     * @throws UnreadableFolder when its documents cannot be had
     * @throws IOException when the set cannot be read
     */
    public static RunResult run(Path file, Map<String, String> settings, RunOptions options)
            throws IOException, BadQuestionSet, BadSetting, UnreadableFolder {
        Tools tools = CommandLineTools.ofEnvironment();
        QuestionSet set = tools.sets().read(file);
        Corpus corpus = new Corpus.Given(tools.corpora().documents(set.corpus()));
        try (PipelineFactory pipelines = tools.pipelines().apply(Optional.empty(), Progress.NONE);
                Prepared prepared = pipelines.prepare(corpus, settings)) {
            return Run.of(set, prepared, options, Progress.NONE);
        }
    }

    /** The baseline in a file that {@code eval baseline} wrote. */
    public static Baseline baseline(Path file) throws IOException {
        return CommandLineTools.ofEnvironment().baselines().read(file);
    }
}
