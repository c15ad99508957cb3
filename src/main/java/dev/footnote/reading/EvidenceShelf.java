package dev.footnote.reading;

import dev.footnote.passage.Passage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps prepared passages for the next questions, the most recently read ones. Safe for use by several threads. */
final class EvidenceShelf {

    private final Function<Passage, Evidence> prepare;
    private final Map<Passage, Evidence> kept;

    /** @param capacity how many passages are kept, some 20 kB each */
    EvidenceShelf(int capacity, Function<Passage, Evidence> prepare) {
        this.prepare = prepare;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Passage, Evidence> eldest) {
                return size() > capacity;
            }
        };
    }

    Evidence of(Passage passage) {
        synchronized (kept) {
            Evidence evidence = kept.get(passage);
            if (evidence != null) {
                return evidence;
            }
        }
        Evidence evidence = prepare.apply(passage);
        synchronized (kept) {
            kept.put(passage, evidence);
        }
        return evidence;
    }
}
