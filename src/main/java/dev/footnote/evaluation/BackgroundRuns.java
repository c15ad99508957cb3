package dev.footnote.edge.rest.evaluation;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Problems;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.report.Reports;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.BaselineFile;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.QuestionSet;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs started from outside: one at a time, and of the last few the reports. */
@Singleton
public class EvaluationRuns {

    private final PipelineFactory pipelines;
    private final BaselineFile baselines;
    private final Reports reports;
    private final int kept;
    private final Deque<EvaluationRun> runs = new ArrayDeque<>();

    @Inject
    public EvaluationRuns(
            PipelineFactory pipelines, BaselineFile baselines, Reports reports, EvaluationSettings settings) {
        this.pipelines = pipelines;
        this.baselines = baselines;
        this.reports = reports;
        this.kept = Math.max(1, settings.keptRuns());
    }

    /** The latest first. */
    synchronized List<EvaluationRun> runs() {
        return List.copyOf(runs);
    }

    synchronized EvaluationRun run(String id) {
        return runs.stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.of(ProblemType.UNKNOWN_RUN, ProblemType.UNKNOWN_RUN.detail()));
    }

    /**
     * Starts a run on a thread of its own.
     *
     * @param name the set's path, for people
     * @param overrides settings by full name
     */
    synchronized EvaluationRun start(
            String name, Path file, QuestionSet set, RunOptions options, Map<String, String> overrides)
            throws IOException {
        if (runs.stream().anyMatch(run -> !run.isOver())) {
            throw new Rejection(Problem.of(ProblemType.RUN_IN_PROGRESS));
        }
        check(overrides);
        EvaluationRun run = new EvaluationRun(name);
        runs.addFirst(run);
        while (runs.size() > kept) {
            runs.removeLast().forget();
        }
        Thread thread = new Thread(() -> work(run, file, set, options, overrides), "evaluation");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return run;
    }

    /** The server stops: whoever follows a run learns at once that it ends. */
    synchronized void stop(@Observes ShutdownDelayInitiatedEvent event) {
        runs.forEach(EvaluationRun::stop);
    }

    @PreDestroy
    synchronized void forget() {
        runs.forEach(EvaluationRun::stop);
        runs.forEach(EvaluationRun::forget);
    }

    /** Puts a system together over no documents: whoever sends a wrong value learns it at once. */
    private void check(Map<String, String> overrides) {
        try {
            pipelines.prepare(new Corpus.Given(List.of()), overrides).close();
        } catch (BadSetting bad) {
            throw Rejection.invalid("settings", bad.getMessage());
        } catch (UnreadableFolder none) {
            throw new IllegalStateException("no documents are always there", none);
        }
    }

    private void work(
            EvaluationRun run, Path file, QuestionSet set, RunOptions options, Map<String, String> overrides) {
        try (Prepared prepared = pipelines.prepare(set.corpus(), overrides)) {
            RunResult result = Run.of(set, prepared, options, run);
            if (result.questions().isEmpty()) {
                run.cancelledBeforeItBegan();
                return;
            }
            reports.write(result, baseline(file, options), run.folder());
            run.finish(result.complete());
        } catch (BadSetting | UnreadableFolder | IllegalArgumentException wrong) {
            run.fail(wrong.getMessage());
        } catch (IOException | RuntimeException failure) {
            run.fail(Problems.unexpected(failure).detail());
        }
    }

    /** The baseline beside the set, {@code seeds.baseline.json} for {@code seeds.yaml}, where it asks the same. */
    private Optional<Baseline> baseline(Path file, RunOptions options) throws IOException {
        String name = file.getFileName().toString();
        String stem = Files.isDirectory(file) ? name : name.substring(0, name.lastIndexOf('.'));
        Path baseline = file.resolveSibling(stem + ".baseline.json");
        return Files.isRegularFile(baseline)
                ? Optional.of(baselines.read(baseline)).filter(before -> before.asksAs(options))
                : Optional.empty();
    }
}
