package dev.footnote.adapter.onnx;

import dev.footnote.embedding.ModelClosed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** A bounded number of threads that work through many things, first come first served. */
final class Workers implements AutoCloseable {

    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final ExecutorService pool;

    Workers(String name, int threads) {
        pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The result for each thing in the same order; one thing is done in the calling thread. */
    <A, B> List<B> each(List<A> things, Function<A, B> work) {
        if (things.size() == 1) {
            return List.of(work.apply(things.get(0)));
        }
        List<Future<B>> running = submit(things, work);
        List<B> done = new ArrayList<>(things.size());
        for (Future<B> result : running) {
            done.add(await(result));
        }
        return done;
    }

    /** The same within some time, but for the first thing, for which is waited; none for what was not done by then. */
    <A, B> List<Optional<B>> eachWithin(Duration budget, List<A> things, Function<A, B> work) {
        long deadline = System.nanoTime() + budget.toNanos();
        List<Future<B>> running = submit(things, work);
        List<Optional<B>> done = new ArrayList<>(things.size());
        for (Future<B> result : running) {
            done.add(done.isEmpty() ? Optional.of(await(result)) : until(deadline, result));
        }
        return done;
    }

    private <A, B> List<Future<B>> submit(List<A> things, Function<A, B> work) {
        List<Future<B>> running = new ArrayList<>(things.size());
        try {
            for (A thing : things) {
                running.add(pool.submit(() -> work.apply(thing)));
            }
        } catch (RejectedExecutionException closed) {
            throw new ModelClosed();
        }
        return running;
    }

    private static <T> Optional<T> until(long deadline, Future<T> result) {
        try {
            return Optional.of(result.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            result.cancel(false);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (CancellationException closed) {
            throw new ModelClosed();
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    private static <T> T await(Future<T> result) {
        return until(System.nanoTime() + FOREVER, result).orElseThrow();
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while a model ran", e);
    }

    private static IllegalStateException failed(ExecutionException e) {
        return new IllegalStateException("a model failed", e.getCause());
    }

    /** Cancels what has not begun; who waits for it gets {@link ModelClosed}. What runs goes on. */
    @Override
    public void close() {
        for (Runnable waiting : pool.shutdownNow()) {
            ((Future<?>) waiting).cancel(false);
        }
    }
}
