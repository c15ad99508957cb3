package dev.footnote.document.sync;

import dev.footnote.document.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A shelf that notes what it is brought; each document has one passage. */
final class MapShelf implements Shelf {

    final Map<String, Document> documents = new TreeMap<>();
    final List<String> put = new ArrayList<>();
    final List<Integer> steps = new ArrayList<>();

    @Override
    public synchronized Map<String, Document> held() {
        return Map.copyOf(documents);
    }

    @Override
    public synchronized int bring(Collection<Document> added, Set<String> removed) {
        documents.keySet().removeAll(removed);
        added.forEach(document -> documents.put(document.id(), document));
        added.forEach(document -> put.add(document.id()));
        steps.add(added.size());
        return added.size();
    }
}
