package dev.footnote.adapter.lucene;

import dev.footnote.search.passage.Passage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Passages with their vectors by the document they belong to, checked and in the order of their places. */
final class Batch {

    private static final Comparator<Passage> BY_PLACE = Comparator.comparingInt(
                    (Passage passage) -> passage.span().start())
            .thenComparingInt(passage -> passage.span().end());

    private final Map<String, Map<Passage, float[]>> byDocument = new LinkedHashMap<>();
    private final int dimension;

    /** @param dimension how many numbers each vector must have; 0 where the first one says it */
    Batch(List<Passage> passages, List<float[]> vectors, int dimension) {
        if (passages.size() != vectors.size()) {
            throw new IllegalArgumentException(passages.size() + " passages but " + vectors.size() + " vectors");
        }
        this.dimension = dimension > 0 || vectors.isEmpty() ? dimension : vectors.get(0).length;
        vectors.forEach(vector -> check(vector, this.dimension));
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Map<Passage, float[]> others =
                    byDocument.computeIfAbsent(passage.document().id(), id -> new TreeMap<>(BY_PLACE));
            if (others.put(passage, vectors.get(i)) != null) {
                throw new IllegalArgumentException("added twice: " + passage.id());
            }
        }
    }

    static void check(float[] vector, int dimension) {
        if (vector.length != dimension) {
            throw new IllegalArgumentException("a vector of " + vector.length + " numbers, not " + dimension);
        }
    }

    /** For each document its passages with their vectors. */
    Map<String, Map<Passage, float[]>> byDocument() {
        return byDocument;
    }

    /** How many numbers a vector has; 0 when none was ever added. */
    int dimension() {
        return dimension;
    }
}
