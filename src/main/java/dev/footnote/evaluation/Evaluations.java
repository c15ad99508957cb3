package dev.footnote.evaluation;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ClaimRun;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.claim.Scoring;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.conflict.DisagreementResult;
import dev.footnote.evaluation.conflict.DisagreementRun;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Comparison;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.run.Watcher;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.CheckedSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Evaluations of answers by question sets, and of verification by claim sets: read, validated, run, compared, calibrated, held against baselines. What every edge talks to. */
public final class Evaluations {

    private final EvaluationFiles files;
    private final CorpusReader corpora;
    private final Systems systems;

    public Evaluations(EvaluationFiles files, CorpusReader corpora, Systems systems) {
        this.files = files;
        this.corpora = corpora;
        this.systems = systems;
    }

    /** Factory of what evaluations measure, and of judges. */
    @FunctionalInterface
    public interface Systems {

        /**
         * Gets ready to make some; may load the models and so take a second.
         *
         * @param cache the folder where embeddings are kept between runs, if they are
         * @param indexing what watches the indexing
         */
        PipelineFactory open(Optional<Path> cache, Progress indexing);

        /** Makes what scores claims; may load the models. Without it claims cannot be scored. */
        default SupportScorer scorer(Scoring by) {
            throw new UnsupportedOperationException("nothing scores claims here");
        }

        /**
         * Makes a judge of answers.
         *
         * @throws JudgeFailed when no model is set, or its prompt cannot be used; the message says how to mend it
         */
        default Judge judge() throws JudgeFailed {
            throw new JudgeFailed("nobody judges answers here", null);
        }
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
        return files.questions().read(set);
    }

    /**
     * Validates a question set: reads it with its documents and holds them against each other.
     *
     * @throws BadQuestionSet when it has mistakes of its own; what does not fit its documents is among the findings
     */
    public CheckedSet validate(Path set) throws IOException, BadQuestionSet, UnreadableFolder {
        QuestionSet read = files.questions().read(set);
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

    /** Whether a file holds claims and not questions. */
    public boolean isClaims(Path set) throws IOException {
        return files.claims().isClaims(set);
    }

    /**
     * Reads a claim set.
     *
     * @throws BadQuestionSet when it has mistakes
     */
    public ClaimSet claims(Path set) throws IOException, BadQuestionSet {
        return files.claims().read(set);
    }

    /**
     * Scores the claims of a set; when cancelled, those until then.
     *
     * @throws IllegalArgumentException when the set has no claim of the part
     */
    public ClaimResult score(ClaimSet set, Scoring by, RunOptions options, Progress progress) {
        try (SupportScorer scorer = systems.scorer(by)) {
            return ClaimRun.of(set, scorer, options, progress);
        }
    }

    /**
     * A judge of the answers of runs ({@code JudgedRun}).
     *
     * @throws JudgeFailed when there is none to be had
     */
    public Judge judge() throws JudgeFailed {
        return systems.judge();
    }

    /** What people said of answers, in a file that was kept. */
    public FeedbackReader.Contents feedback(Path file) throws IOException {
        return files.feedback().read(file);
    }

    /** Adds questions to a set. */
    public void add(List<LabelledQuestion> questions, Path set) throws IOException, BadQuestionSet {
        files.additions().append(set, questions);
    }

    /**
     * Reads cases of disagreement.
     *
     * @throws BadQuestionSet when the file has mistakes
     */
    public List<DisagreementCorpus> disagreements(Path file) throws IOException, BadQuestionSet {
        return files.disagreements().read(file);
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
        return files.baselines().read(file);
    }

    /** Keeps a baseline; a file that is there is replaced. */
    public void keep(Baseline baseline, Path file) throws IOException {
        files.baselines().write(baseline, file);
    }

    /** The baseline beside a set, {@code seeds.baseline.json} for {@code seeds.yaml}, where it asks the same. */
    public Optional<Baseline> baselineBeside(Path set, RunOptions options) throws IOException {
        String name = set.getFileName().toString();
        String stem = Files.isDirectory(set) ? name : name.substring(0, name.lastIndexOf('.'));
        Path baseline = set.resolveSibling(stem + ".baseline.json");
        return Files.isRegularFile(baseline)
                ? Optional.of(baseline(baseline)).filter(before -> before.asksAs(options))
                : Optional.empty();
    }

    /** The name of a set as one of a file. */
    public static String fileName(String set) {
        return set.replaceAll("[^\\p{L}\\p{N}_-]", "_");
    }
}
