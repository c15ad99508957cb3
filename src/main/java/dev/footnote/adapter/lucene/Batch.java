package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A change of an index, checked: documents, their passages in the order of the places, and the vectors of these. */
final class Batch {

    private static final Comparator<Passage> BY_PLACE = Comparator.comparingInt(
                    (Passage passage) -> passage.span().start())
            .thenComparingInt(passage -> passage.span().end());

    private final Collection<Document> put;
    private final Set<String> outdated;
    private final Map<String, Map<Passage, float[]>> byDocument = new LinkedHashMap<>();
    private final int dimension;

    /** @param dimension how many numbers each vector must have; 0 where the first one says it */
    Batch(Collection<Document> put, Set<String> removed, List<Passage> passages, List<float[]> vectors, int dimension) {
        if (passages.size() != vectors.size()) {
            throw new IllegalArgumentException(passages.size() + " passages but " + vectors.size() + " vectors");
        }
        this.put = put;
        Set<String> ids = put.stream().map(Document::id).collect(Collectors.toSet());
        this.outdated = new HashSet<>(removed);
        outdated.addAll(ids);
        this.dimension = dimension > 0 || vectors.isEmpty() ? dimension : vectors.get(0).length;
        vectors.forEach(vector -> check(vector, this.dimension));
        for (int i = 0; i < passages.size(); i++) {
            add(passages.get(i), vectors.get(i), ids);
        }
    }

    private void add(Passage passage, float[] vector, Set<String> ids) {
        String id = passage.document().id();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("a passage of a document that is not changed: " + passage.id());
        }
        if (byDocument.computeIfAbsent(id, any -> new TreeMap<>(BY_PLACE)).put(passage, vector) != null) {
            throw new IllegalArgumentException("added twice: " + passage.id());
        }
    }

    static void check(float[] vector, int dimension) {
        if (vector.length != dimension) {
            throw new IllegalArgumentException("a vector of " + vector.length + " numbers, not " + dimension);
        }
    }

    boolean isEmpty() {
        return outdated.isEmpty();
    }

    /** The documents that are there after it. */
    Collection<Document> put() {
        return put;
    }

    /** The ids of the documents of which what was there before goes. */
    Set<String> outdated() {
        return outdated;
    }

    /** For each document that has any its passages with their vectors. */
    Map<String, Map<Passage, float[]>> byDocument() {
        return byDocument;
    }

    /** How many numbers a vector has; 0 when none was ever added. */
    int dimension() {
        return dimension;
    }
}
