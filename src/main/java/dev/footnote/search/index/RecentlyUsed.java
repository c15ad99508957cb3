package dev.footnote.search.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what was made, up to a number of things; the least recently used go first. Safe for use by several threads. */
public final class RecentlyUsed<K, V> {

    private final int capacity;
    private final Map<K, V> kept;

    /** @param capacity how many are kept, 0 or more */
    public RecentlyUsed(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("a capacity is 0 or more, not " + capacity);
        }
        this.capacity = capacity;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** How many are kept. */
    public int capacity() {
        return capacity;
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void put(K key, V value) {
        kept.put(key, value);
    }

    /** What is kept, or else is made now; two threads may make the same at once, which does no harm but cost time. */
    public V get(K key, Function<K, V> make) {
        return get(key).orElseGet(() -> {
            V made = make.apply(key);
            put(key, made);
            return made;
        });
    }
}
