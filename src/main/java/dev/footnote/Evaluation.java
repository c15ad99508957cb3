package dev.footnote;

import dev.footnote.cli.Tools;
import dev.footnote.document.UnreadableFolder;
import dev.footnote.evaluation.BadQuestionSet;
import dev.footnote.evaluation.BadSetting;
import dev.footnote.evaluation.Baseline;
import dev.footnote.evaluation.Corpus;
import dev.footnote.evaluation.PipelineFactory;
import dev.footnote.evaluation.Prepared;
import dev.footnote.evaluation.Progress;
import dev.footnote.evaluation.QuestionSet;
import dev.footnote.evaluation.Run;
import dev.footnote.evaluation.RunOptions;
import dev.footnote.evaluation.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Evaluations from Java, as {@code eval run} makes them: for tests. */
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
