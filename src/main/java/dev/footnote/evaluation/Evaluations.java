package dev.footnote.evaluation;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.conflict.DisagreementResult;
import dev.footnote.evaluation.conflict.DisagreementRun;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.BaselineFile;
import dev.footnote.evaluation.run.Calibration;
import dev.footnote.evaluation.run.Comparison;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.run.Watcher;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evaluations of answers by question sets: read, validated, run, compared, calibrated, held against baselines. What every edge talks to. */
public final class Evaluations {

    private final QuestionSetReader sets;
    private final CorpusReader corpora;
    private final Systems systems;
    private final BaselineFile baselines;

    public Evaluations(QuestionSetReader sets, CorpusReader corpora, Systems systems, BaselineFile baselines) {
        this.sets = sets;
        this.corpora = corpora;
        this.systems = systems;
        this.baselines = baselines;
    }

    /** Where the systems that are measured come from. */
    @FunctionalInterface
    public interface Systems {

        /**
         * Gets ready to make some; may load the models and so take a second.
         *
         * @param cache the folder where embeddings are kept between runs, if they are
         * @param indexing what watches the indexing
         */
        PipelineFactory open(Optional<Path> cache, Progress indexing);
    }

    /** The documents of a corpus. */
    public List<Document> documents(Corpus corpus) throws UnreadableFolder {
        return corpora.documents(corpus);
    }

    /**
     * Reads a question set without its documents.
     *
     * @throws BadQuestionSet when it has mistakes
     */
    public QuestionSet questions(Path set) throws IOException, BadQuestionSet {
        return sets.read(set);
    }

    /**
     * Validates a question set: reads it with its documents and holds them against each other.
     *
     * @throws BadQuestionSet when it has mistakes of its own; what does not fit its documents is among the findings
     */
    public CheckedSet validate(Path set) throws IOException, BadQuestionSet, UnreadableFolder {
        QuestionSet read = sets.read(set);
        return CheckedSet.of(read, corpora.documents(read.corpus()));
    }

    /**
     * Reads a question set that is to be run.
     *
     * @throws BadQuestionSet also when it does not fit its documents
     */
    public CheckedSet sound(Path set) throws IOException, BadQuestionSet, UnreadableFolder {
        CheckedSet checked = validate(set);
        if (!checked.isSound()) {
            throw new BadQuestionSet(checked.mistakes());
        }
        return checked;
    }

    /**
     * Checks settings without making anything of them.
     *
     * @param overrides values by full name
     * @throws BadSetting when one may not be overridden, is not known, or its value does not fit
     */
    public void check(Map<String, String> overrides) throws BadSetting {
        try (PipelineFactory pipelines = systems.open(Optional.empty(), Progress.NONE)) {
            pipelines.check(overrides);
        }
    }

    /** Runs a set, on the calling thread, to its end or until it is cancelled; then with the results until then. */
    public RunResult run(CheckedSet set, Trial trial, Watcher watcher) throws BadSetting, UnreadableFolder {
        return measure(
                set,
                trial,
                watcher,
                prepared -> Run.of(set.set(), prepared, trial.options(), watcher.asking(set, prepared)));
    }

    /** Makes the system for a set, and does with it what is to be done. */
    public <T> T measure(CheckedSet set, Trial trial, Watcher watcher, Function<Prepared, T> measurement)
            throws BadSetting, UnreadableFolder {
        Optional<Path> cache = trial.cache().map(folder -> folder.resolve(fileName(set.name())));
        try (PipelineFactory pipelines = systems.open(cache, watcher.indexing(set));
                Prepared prepared = pipelines.prepare(set.corpus(), trial.overrides())) {
            return measurement.apply(prepared);
        }
    }

    /** Runs a set twice; no comparison where it was cancelled. */
    public Optional<Pair> compare(CheckedSet set, Trial first, Trial second, Watcher watcher)
            throws BadSetting, UnreadableFolder {
        RunResult one = run(set, first, watcher);
        if (!one.complete()) {
            return Optional.empty();
        }
        RunResult other = run(set, second, watcher);
        return other.complete() ? Optional.of(new Pair(one, other, Comparison.of(one, other))) : Optional.empty();
    }

    /** Two runs of a set with what differs. */
    public record Pair(RunResult first, RunResult second, Comparison comparison) {}

    /**
     * Finds the confidence from which to answer on the part to fit, and tries it on the other.
     *
     * @throws IllegalArgumentException when the part to fit lacks questions of either sort
     */
    public static Calibration calibrate(List<QuestionResult> results, Calibration.Aim aim) {
        return Calibration.of(of(Part.FIT, results), of(Part.REPORT, results), aim);
    }

    /** The results of questions of one part. */
    public static List<QuestionResult> of(Part part, List<QuestionResult> results) {
        return results.stream()
                .filter(result -> result.question().part() == part)
                .toList();
    }

    /** Asks cases of disagreement, each of its own documents; when cancelled, what was asked until then. */
    public List<DisagreementResult> disagreement(
            List<DisagreementCorpus> cases, Map<String, String> overrides, Progress indexing, Progress asking)
            throws BadSetting, UnreadableFolder {
        try (PipelineFactory pipelines = systems.open(Optional.empty(), indexing)) {
            return DisagreementRun.of(cases, pipelines, overrides, asking);
        }
    }

    /** The baseline in a file. */
    public Baseline baseline(Path file) throws IOException {
        return baselines.read(file);
    }

    /** Keeps a baseline; a file that is there is replaced. */
    public void keep(Baseline baseline, Path file) throws IOException {
        baselines.write(baseline, file);
    }

    /** The baseline beside a set, {@code seeds.baseline.json} for {@code seeds.yaml}, where it asks the same. */
    public Optional<Baseline> baselineBeside(Path set, RunOptions options) throws IOException {
        String name = set.getFileName().toString();
        String stem = Files.isDirectory(set) ? name : name.substring(0, name.lastIndexOf('.'));
        Path baseline = set.resolveSibling(stem + ".baseline.json");
        return Files.isRegularFile(baseline)
                ? Optional.of(baselines.read(baseline)).filter(before -> before.asksAs(options))
                : Optional.empty();
    }

    /** The name of a set as one of a file. */
    public static String fileName(String set) {
        return set.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }
}
