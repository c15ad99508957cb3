package dev.footnote.search.store;

import dev.footnote.document.Document;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The documents that are answered from, together with the index of their passages. A change makes the next
 * {@link Generation}; who reads keeps the one it began with. Safe for use by several threads.
 */
public final class DocumentStore implements AutoCloseable {

    private final PassageIndex index;
    private final AtomicReference<Generation> current;

    /** @param index nobody else may change or close it */
    public DocumentStore(PassageIndex index) {
        this.index = index;
        this.current = new AtomicReference<>(new Generation(0, index.snapshot()));
    }

    /** Reads from the current generation, which stays what it is until {@code reading} returns. */
    public <R> R read(Function<Generation, R> reading) {
        Generation generation = hold();
        try {
            return reading.apply(generation);
        } finally {
            generation.release();
        }
    }

    /**
     * Changes documents and their passages together.
     *
     * @param put documents, each in place of the one of the same id that was there before
     * @param removed ids of documents that go; ids that are not held are ignored
     * @param passages those of all of {@code put}
     * @param vectors one a passage, in the same order, of length 1
     * @return the number of the generation that has the change; it is the current one now
     */
    public synchronized long change(
            Collection<Document> put, Set<String> removed, List<Passage> passages, List<float[]> vectors) {
        Generation before = current.get();
        index.change(put, removed, passages, vectors);
        Generation next = new Generation(before.number() + 1, index.snapshot());
        current.set(next);
        before.release();
        return next.number();
    }

    /** Ends the current generation; whoever still reads from it can go on until done. */
    @Override
    public synchronized void close() {
        current.get().release();
        index.close();
    }

    private Generation hold() {
        Generation generation = current.get();
        while (!generation.hold()) {
            Generation next = current.get();
            if (next == generation) {
                throw new IllegalStateException("the store is closed");
            }
            generation = next;
        }
        return generation;
    }
}
