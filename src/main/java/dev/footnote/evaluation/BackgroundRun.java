package dev.footnote.edge.rest.evaluation;

import dev.footnote.evaluation.report.HtmlReport;
import dev.footnote.evaluation.report.MarkdownReport;
import dev.footnote.evaluation.run.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** One run that was started from outside: how far it is, and where its reports are. Safe for use by several threads. */
final class EvaluationRun implements Progress {

    /** What can be had of a run. */
    static final List<String> REPORTS = List.of(HtmlReport.FILE, "report.json", MarkdownReport.FILE);

    private enum State {
        PREPARING,
        RUNNING,
        FINISHED,
        CANCELLED,
        FAILED
    }

    private final String id = UUID.randomUUID().toString();
    private final String set;
    private final Path folder;
    private State state = State.PREPARING;
    private int done;
    private int planned;
    private String message;
    private boolean cancelled;

    EvaluationRun(String set) throws IOException {
        this.set = set;
        this.folder = Files.createTempDirectory("footnote-evaluation-");
    }

    String id() {
        return id;
    }

    /** Where its reports are written. */
    Path folder() {
        return folder;
    }

    @Override
    public synchronized void done(int nowDone, int nowPlanned) {
        become(State.RUNNING);
        done = nowDone;
        planned = nowPlanned;
    }

    @Override
    public synchronized boolean cancelled() {
        return cancelled;
    }

    synchronized void cancel() {
        cancelled = true;
    }

    /** Counts as over although the question that is asked just now may still be: the server stops. */
    synchronized void stop() {
        cancelled = true;
        if (!isOver()) {
            state = State.CANCELLED;
        }
    }

    private void become(State next) {
        state = isOver() ? state : next;
    }

    /** The reports are there. */
    synchronized void finish(boolean complete) {
        become(complete ? State.FINISHED : State.CANCELLED);
    }

    synchronized void cancelledBeforeItBegan() {
        become(State.CANCELLED);
    }

    synchronized void fail(String why) {
        if (!isOver()) {
            state = State.FAILED;
            message = why;
        }
    }

    synchronized boolean isOver() {
        return state != State.PREPARING && state != State.RUNNING;
    }

    synchronized RunReply reply() {
        boolean reported = isOver() && Files.isRegularFile(folder.resolve(HtmlReport.FILE));
        List<String> reports = reported
                ? REPORTS.stream()
                        .map(file -> "/api/evaluation/runs/" + id + "/" + file)
                        .toList()
                : List.of();
        return new RunReply(id, set, state.name().toLowerCase(Locale.ROOT), done, planned, message, reports);
    }

    /** Deletes its reports. */
    void forget() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            // The system empties its folder of temporary files one day.
            folder.toFile().deleteOnExit();
        }
    }
}
