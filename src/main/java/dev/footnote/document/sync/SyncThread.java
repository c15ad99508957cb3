package dev.footnote.document.sync;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Thread that keeps documents in step: once at the start, then when a file changed, at intervals and when it is woken. */
public final class SyncThread implements AutoCloseable {

    private final FolderSync sync;
    private final Options options;
    private final Listener listener;
    private final Semaphore wanted = new Semaphore(0);
    private Optional<FolderWatch> watch = Optional.empty();
    private volatile boolean isClosed;

    /**
     * When it looks.
     *
     * @param watch whether folders are watched
     * @param every how often it looks without any sign; not at all where it is 0
     * @param settle how long nothing must have changed before it looks
     */
    public record Options(boolean watch, Duration every, Duration settle) {}

    /** Who is told what a run did. */
    public interface Listener {

        /** A run is over. */
        void ended(SyncReport report);

        /** A run broke off, or folders cannot be watched. */
        void failed(Exception failure);
    }

    public SyncThread(FolderSync sync, Options options, Listener listener) {
        this.sync = sync;
        this.options = options;
        this.listener = listener;
    }

    /** Looks again soon, on the thread. */
    public void wake() {
        wanted.release();
    }

    /** Brings in, on the calling thread, all files that are there now: once the last of them has settled. */
    public void runNow() {
        try {
            TimeUnit.MILLISECONDS.sleep(options.settle().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            listener.ended(sync.run());
        } catch (RuntimeException e) {
            sync.giveUp();
            throw e;
        }
    }

    /** Works on the calling thread until it is closed; the first run is somebody else's. */
    public void work() {
        if (options.watch()) {
            openWatch();
        }
        try {
            while (!isClosed) {
                if (watchAll() || await()) {
                    run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void openWatch() {
        try {
            watch = Optional.of(new FolderWatch(this::wake));
        } catch (IOException e) {
            listener.failed(e);
        }
    }

    /** Whether a folder came to be watched, which may have changed before. */
    private boolean watchAll() {
        try {
            return watch.isPresent() && watch.get().watch(sync.folders());
        } catch (NoSuchFileException goneMeanwhile) {
            return true;
        } catch (IOException e) {
            listener.failed(e);
            watch.get().close();
            watch = Optional.empty();
            return false;
        }
    }

    /** Whether to look: something changed and has come to rest, or it is time. */
    private boolean await() throws InterruptedException {
        long settle = options.settle().toMillis();
        long every = options.every().toMillis();
        if (!sync.isSettled()) {
            TimeUnit.MILLISECONDS.sleep(settle);
        } else if (every == 0) {
            wanted.acquire();
        } else if (!wanted.tryAcquire(every, TimeUnit.MILLISECONDS)) {
            return !isClosed;
        }
        for (int times = 0; times < 4 && wanted.tryAcquire(settle, TimeUnit.MILLISECONDS); times++) {
            wanted.drainPermits();
        }
        return !isClosed;
    }

    private void run() {
        try {
            SyncReport report = sync.run();
            listener.ended(report);
        } catch (RuntimeException e) {
            sync.giveUp();
            listener.failed(e);
        }
    }

    @Override
    public void close() {
        isClosed = true;
        watch.ifPresent(FolderWatch::close);
        wake();
    }
}
