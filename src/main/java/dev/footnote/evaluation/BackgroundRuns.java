package dev.footnote.evaluation;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Trial;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs in the background: one at a time, and of the last few the reports are kept. */
public final class BackgroundRuns implements AutoCloseable {

    private final Evaluations evaluations;
    private final Reporting reports;
    private final int kept;
    private final Function<Throwable, String> unforeseen;
    private final Deque<BackgroundRun> runs = new ArrayDeque<>();

    /** Writes all reports of a run into a folder. */
    @FunctionalInterface
    public interface Reporting {

        void write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException;
    }

    /**
     * @param kept how many runs are kept with their reports, 1 or more
     * @param unforeseen what people are told of a failure that nobody foresaw
     */
    public BackgroundRuns(
            Evaluations evaluations, Reporting reports, int kept, Function<Throwable, String> unforeseen) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.kept = Math.max(1, kept);
        this.unforeseen = unforeseen;
    }

    /** The latest first. */
    public synchronized List<BackgroundRun> runs() {
        return List.copyOf(runs);
    }

    public synchronized Optional<BackgroundRun> run(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    /**
     * Starts a run; none where another is in progress.
     *
     * @param name the set's path, for people
     * @param file where the set is
     * @throws BadSetting when a setting cannot be overridden so
     */
    public synchronized Optional<BackgroundRun> start(String name, Path file, CheckedSet set, Trial trial)
            throws IOException, BadSetting {
        if (runs.stream().anyMatch(run -> !run.standing().isOver())) {
            return Optional.empty();
        }
        evaluations.check(trial.overrides());
        BackgroundRun run = new BackgroundRun(name);
        runs.addFirst(run);
        while (runs.size() > kept) {
            runs.removeLast().forget();
        }
        Thread thread = new Thread(() -> work(run, file, set, trial), "evaluation");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return Optional.of(run);
    }

    /** Counts every run as over: the program stops. */
    public synchronized void stop() {
        runs.forEach(BackgroundRun::stop);
    }

    @Override
    public synchronized void close() {
        runs.forEach(BackgroundRun::stop);
        runs.forEach(BackgroundRun::forget);
    }

    private void work(BackgroundRun run, Path file, CheckedSet set, Trial trial) {
        try {
            RunResult result = evaluations.run(set, trial, run);
            if (!result.questions().isEmpty()) {
                reports.write(result, evaluations.baselineBeside(file, trial.options()), run.folder());
            }
            run.finish(result.complete() && !result.questions().isEmpty());
        } catch (BadSetting | UnreadableFolder | IllegalArgumentException wrong) {
            run.fail(wrong.getMessage());
        } catch (IOException | RuntimeException failure) {
            run.fail(unforeseen.apply(failure));
        }
    }
}
