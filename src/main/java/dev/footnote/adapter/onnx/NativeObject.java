package dev.footnote.adapter.onnx;

import dev.footnote.embedding.ModelClosed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * An object in a native library that is freed only after the last call has left it: one that is freed under a call takes
 * the whole process along. Safe for use by several threads.
 *
 * @param <T> the object as Java sees it
 */
final class NativeObject<T extends AutoCloseable> implements AutoCloseable {

    private final T object;
    private final Duration patience;

    /** Read by whoever calls, written by whoever frees. */
    private final ReadWriteLock calls = new ReentrantReadWriteLock();

    private final AtomicBoolean closed = new AtomicBoolean();

    /** @param patience how long to wait for the last call; an object that is still in use then is not freed at all */
    NativeObject(T object, Duration patience) {
        this.object = object;
        this.patience = patience;
    }

    NativeObject(T object) {
        this(object, Duration.ofSeconds(10));
    }

    /**
     * A call.
     *
     * @param <R> what it results in
     * @param <E> how it can fail
     */
    @FunctionalInterface
    interface Call<T, R, E extends Exception> {

        R on(T object) throws E;
    }

    /**
     * Makes a call; it must not make another on the same object.
     *
     * @throws ModelClosed when the object is closed
     */
    <R, E extends Exception> R call(Call<T, R, E> call) throws E {
        calls.readLock().lock();
        try {
            if (closed.get()) {
                throw new ModelClosed();
            }
            return call.on(object);
        } finally {
            calls.readLock().unlock();
        }
    }

    /** Refuses new calls, waits for those that run, and frees the object. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            if (calls.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                free();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void free() {
        try {
            object.close();
        } catch (Exception e) {
            throw new IllegalStateException("a model did not close", e);
        } finally {
            calls.writeLock().unlock();
        }
    }
}
