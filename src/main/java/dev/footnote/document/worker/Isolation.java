package dev.footnote.document.worker;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.LimitReached;
import dev.footnote.document.source.TimeLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A process that reads files, started for the first of them and kept for those that follow; where a file costs more time or memory
 * than is allowed, the process ends and that file is unreadable. It reads one file at a time, and is gone after a minute without any.
 */
public final class Isolation {

    private static final Duration IDLE = Duration.ofMinutes(1);

    /** A process that does not end its reading by itself has so much longer; starting one may take as long. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration START = Duration.ofSeconds(60);

    private static final ScheduledThreadPoolExecutor ALARMS = alarms();

    private final List<String> command;
    private final Duration maxTime;
    private final TimeLimit time;
    private WorkerProcess worker;
    private ScheduledFuture<?> idle;
    private int started;

    /**
     * @param command starts {@link ReadingWorker}
     * @param maxTime how long reading one file may take
     */
    public Isolation(List<String> command, Duration maxTime) {
        this.command = List.copyOf(command);
        this.maxTime = maxTime;
        time = new TimeLimit(maxTime);
    }

    private static ScheduledThreadPoolExecutor alarms() {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "reading-alarm");
            thread.setDaemon(true);
            return thread;
        });
        alarms.setRemoveOnCancelPolicy(true);
        return alarms;
    }

    /** How many processes were started so far. */
    public synchronized int started() {
        return started;
    }

    /** Reads one file in the process. */
    public synchronized Document read(String id, byte[] bytes) throws UnreadableDocument {
        if (idle != null) {
            idle.cancel(false);
        }
        WorkerProcess ready = ready();
        Alarm alarm = new Alarm(ready, maxTime.plus(GRACE));
        try {
            return ready.read(id, bytes);
        } catch (LimitReached e) {
            end();
            throw e;
        } catch (IOException e) {
            end();
            throw alarm.rang ? time.tooSlow() : new UnreadableDocument("ended the process that read it");
        } finally {
            alarm.stop();
            idle = ALARMS.schedule(this::rest, IDLE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private WorkerProcess ready() throws UnreadableDocument {
        if (worker != null && worker.isAlive()) {
            return worker;
        }
        end();
        try {
            worker = WorkerProcess.start(command);
            started++;
            Alarm alarm = new Alarm(worker, START);
            worker.await();
            alarm.stop();
            return worker;
        } catch (IOException e) {
            end();
            throw new UnreadableDocument("the process that reads such files cannot be started");
        }
    }

    private synchronized void rest() {
        end();
    }

    private void end() {
        if (worker != null) {
            worker.kill();
            worker = null;
        }
    }

    /** Kills a process after a time unless it is stopped before. */
    private static final class Alarm {

        private final ScheduledFuture<?> task;
        private volatile boolean rang;

        Alarm(WorkerProcess worker, Duration after) {
            task = ALARMS.schedule(
                    () -> {
                        rang = true;
                        worker.kill();
                    },
                    after.toMillis(),
                    TimeUnit.MILLISECONDS);
        }

        void stop() {
            task.cancel(false);
        }
    }
}
