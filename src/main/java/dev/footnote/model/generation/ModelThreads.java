package dev.footnote.model.generation;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bounded thread pool for requests that wait for a language model, so that no other threads have to: as many as may ask it
 * at once.
 */
public final class ModelThreads implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Duration patience;

    /**
     * @param most how many work at once, 1 or more
     * @param waiting how many more may wait for their turn, 1 or more
     * @param patience how long they may wait
     */
    public ModelThreads(int most, int waiting, Duration patience) {
        this.patience = patience;
        AtomicInteger made = new AtomicInteger();
        this.threads =
                new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, "footnote-model-" + made.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** What has to wait for its turn. */
    @FunctionalInterface
    public interface Work {

        /** Does it; {@code inTime} tells whether it waited no longer than it may. */
        void run(boolean inTime);
    }

    /** Takes work on, to be done in its turn; false when too much waits already. */
    public boolean offer(Work work) {
        long offered = System.nanoTime();
        try {
            threads.execute(() -> work.run(System.nanoTime() - offered <= patience.toNanos()));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
