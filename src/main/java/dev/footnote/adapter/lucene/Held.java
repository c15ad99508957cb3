package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documents of an index with their passages, at one moment.
 *
 * @param documents by id
 * @param passages by document id, in the order of the text; documents without any are left out
 */
record Held(SortedMap<String, Document> documents, Map<String, List<Passage>> passages) {

    static final Held NOTHING = new Held(new TreeMap<>(), Map.of());

    Held {
        documents = Collections.unmodifiableSortedMap(documents);
        passages = Collections.unmodifiableMap(passages);
    }

    Held changed(Batch batch) {
        SortedMap<String, Document> nextDocuments = new TreeMap<>(documents);
        Map<String, List<Passage>> nextPassages = new HashMap<>(passages);
        nextDocuments.keySet().removeAll(batch.outdated());
        nextPassages.keySet().removeAll(batch.outdated());
        batch.put().forEach(document -> nextDocuments.put(document.id(), document));
        batch.byDocument().forEach((id, vectors) -> nextPassages.put(id, List.copyOf(vectors.keySet())));
        return new Held(nextDocuments, nextPassages);
    }
}
