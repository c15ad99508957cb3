package dev.footnote.index;

import dev.footnote.document.Document;
import dev.footnote.document.DocumentFailure;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents that are answered from at one moment, and what happened when they were read.
 *
 * @param folder where they were read from, for people
 * @param byId the documents by id, in the order of the ids
 * @param failures the files that could not become documents
 * @param passages how many passages the documents have together
 */
public record Corpus(String folder, Map<String, Document> byId, List<DocumentFailure> failures, int passages) {

    public Corpus {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        failures = List.copyOf(failures);
    }

    public Collection<Document> documents() {
        return byId.values();
    }

    public Optional<Document> document(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
