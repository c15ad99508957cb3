package dev.footnote.document.source;

import dev.footnote.document.UnreadableDocument;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Bounds the time, and catches the errors, of reading one file. What does not end in time is interrupted and left behind on its
 * thread: a process of its own could be killed, a thread cannot.
 */
public final class TimeLimit {

    private final Duration limit;

    /** @param limit how long reading one file may take, above 0 */
    public TimeLimit(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("no file is read in " + limit);
        }
        this.limit = limit;
    }

    /** What {@code reading} gives; whatever else becomes of it is an unreadable document. */
    public <T> T within(Callable<T> reading) throws UnreadableDocument {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("reading was interrupted");
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    /** What a file is that takes longer. */
    public LimitReached tooSlow() {
        return new LimitReached("could not be read within " + limit.toMillis() / 1000.0 + " s");
    }

    private static UnreadableDocument reason(Throwable cause) {
        if (cause instanceof UnreadableDocument known) {
            return known;
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableDocument("is nested too deeply");
        }
        if (cause instanceof OutOfMemoryError) {
            return new LimitReached("needs more memory than there is");
        }
        // a reader's own mistake must not cost the documents of every other file
        return new UnreadableDocument("the reader failed: " + cause);
    }
}
