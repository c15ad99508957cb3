package dev.footnote.evaluation;

import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.Watcher;
import dev.footnote.evaluation.set.CheckedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A run in the background: its progress, and where its reports are. Safe for use by several threads. */
public final class BackgroundRun implements Progress, Watcher {

    private final String id = UUID.randomUUID().toString();
    private final String set;
    private final Path folder;
    private State state = State.PREPARING;
    private int done;
    private int planned;
    private Optional<String> message = Optional.empty();
    private boolean cancelled;

    BackgroundRun(String set) throws IOException {
        this.set = set;
        this.folder = Files.createTempDirectory("footnote-evaluation-");
    }

    /** The states of a run. */
    public enum State {
        PREPARING,
        RUNNING,
        FINISHED,
        CANCELLED,
        FAILED
    }

    /**
     * The progress of a run at one moment.
     *
     * @param done how many questions were asked
     * @param planned how many will be; 0 while that is not known
     * @param message what went wrong, where it failed
     */
    public record Standing(State state, int done, int planned, Optional<String> message) {

        /** Whether nothing more will come of it. */
        public boolean isOver() {
            return state != State.PREPARING && state != State.RUNNING;
        }
    }

    public String id() {
        return id;
    }

    /** The set's path, for people. */
    public String set() {
        return set;
    }

    /** Where its reports are, once it is over. */
    public Path folder() {
        return folder;
    }

    public synchronized Standing standing() {
        return new Standing(state, done, planned, message);
    }

    /** Has it end before its next question. */
    public synchronized void cancel() {
        cancelled = true;
    }

    @Override
    public Progress asking(CheckedSet checked, Prepared prepared) {
        return this;
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

    /** Counts as over although the question that is asked just now may still be: the server stops. */
    synchronized void stop() {
        cancelled = true;
        become(State.CANCELLED);
    }

    /** What is over stays as it ended. */
    private void become(State next) {
        state = standing().isOver() ? state : next;
    }

    /** The reports are there, or there are none because nothing was asked. */
    synchronized void finish(boolean complete) {
        become(complete ? State.FINISHED : State.CANCELLED);
    }

    synchronized void fail(String why) {
        if (!standing().isOver()) {
            state = State.FAILED;
            message = Optional.of(why);
        }
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
