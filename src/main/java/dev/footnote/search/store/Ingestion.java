package dev.footnote.search.store;

import dev.footnote.document.Document;
import dev.footnote.embedding.Embedder;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings changes of documents into the store: split into passages, embed, change everything at once. */
public final class Ingestion {

    private final Splitter splitter;
    private final Embedder embedder;
    private final DocumentStore store;

    public Ingestion(Splitter splitter, Embedder embedder, DocumentStore store) {
        this.splitter = splitter;
        this.embedder = embedder;
        this.store = store;
    }

    /**
     * Changes the documents that are answered from; one change after the other, each seen in full or not at all.
     *
     * @param added documents that are new
     * @param changed documents in place of the ones of the same ids; whether there were any is not asked
     * @param removed ids of documents that go; ids that are not held are ignored
     * @return the number of the generation that has the change
     * @throws IllegalArgumentException when an id is named twice; nothing is changed then
     */
    public synchronized long apply(
            Collection<Document> added, Collection<Document> changed, Collection<String> removed) {
        List<Document> put = new ArrayList<>(added);
        put.addAll(changed);
        Set<String> ids = new HashSet<>(removed);
        for (Document document : put) {
            if (!ids.add(document.id())) {
                throw new IllegalArgumentException("changed twice at once: " + document.id());
            }
        }
        List<Passage> passages = put.stream()
                .flatMap(document -> splitter.split(document).stream())
                .toList();
        return store.change(put, Set.copyOf(removed), passages, vectors(passages, ids));
    }

    /** Only what no document had that goes or is replaced is embedded: a moved file, or one with a new paragraph, is cheap. */
    private List<float[]> vectors(List<Passage> passages, Set<String> outdated) {
        Map<String, float[]> vectors = store.read(generation -> held(generation, outdated));
        List<String> others = passages.stream()
                .map(Passage::textInContext)
                .filter(text -> !vectors.containsKey(text))
                .distinct()
                .toList();
        List<float[]> embedded = embedder.embed(others);
        for (int i = 0; i < others.size(); i++) {
            vectors.put(others.get(i), embedded.get(i));
        }
        return passages.stream()
                .map(passage -> vectors.get(passage.textInContext()))
                .toList();
    }

    private static Map<String, float[]> held(Generation generation, Set<String> ids) {
        Map<String, float[]> held = new HashMap<>();
        for (String id : ids) {
            List<Passage> passages = generation.index().passages(id);
            if (!passages.isEmpty()) {
                List<float[]> vectors = generation.index().vectors(id);
                for (int i = 0; i < passages.size(); i++) {
                    held.put(passages.get(i).textInContext(), vectors.get(i));
                }
            }
        }
        return held;
    }
}
