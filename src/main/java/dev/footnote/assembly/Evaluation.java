package dev.footnote.assembly;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.run.Watcher;
import dev.footnote.evaluation.set.BadQuestionSet;
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
        Evaluations evaluations = CommandLineTools.ofEnvironment().evaluations();
        return evaluations.run(
                evaluations.validate(file), new Trial(settings, options, Optional.empty()), Watcher.NONE);
    }

    /** The baseline in a file that {@code eval baseline} wrote. */
    public static Baseline baseline(Path file) throws IOException {
        return CommandLineTools.ofEnvironment().evaluations().baseline(file);
    }
}
