package dev.footnote.search.store;

import java.util.function.Function;

/**
 * A value derived from a generation, such as what answers from it: made once for each, and used only while that one
 * is held, so that whoever uses it sees one generation from beginning to end. Safe for use by several threads.
 */
public final class PerGeneration<T> {

    private final DocumentStore store;
    private final Function<Generation, T> make;
    private volatile Made<T> latest;

    private record Made<T>(long number, T value) {}

    /** @param make called at the first use of each generation; what it makes may be used by several threads at once */
    public PerGeneration(DocumentStore store, Function<Generation, T> make) {
        this.store = store;
        this.make = make;
    }

    /** Uses what belongs to the current generation; it must not be kept for longer. */
    public <R> R use(Function<T, R> use) {
        return store.read(generation -> use.apply(of(generation)));
    }

    private T of(Generation generation) {
        Made<T> made = latest;
        return made != null && made.number() == generation.number() ? made.value() : makeOnce(generation);
    }

    private synchronized T makeOnce(Generation generation) {
        if (latest != null && latest.number() == generation.number()) {
            return latest.value();
        }
        T value = make.apply(generation);
        if (latest == null || latest.number() < generation.number()) {
            latest = new Made<>(generation.number(), value);
        }
        return value;
    }
}
