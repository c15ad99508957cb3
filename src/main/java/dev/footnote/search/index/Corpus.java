package dev.footnote.search.index;

import dev.footnote.document.Document;
import dev.footnote.document.Instructions;
import dev.footnote.document.Span;
import dev.footnote.document.source.DocumentFailure;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The corpus at one moment: the documents that are answered from, and the failures to read others.
 *
 * @param folder where they were read from, for people
 * @param byId the documents by id, in the order of the ids
 * @param failures the files that could not become documents
 * @param passages how many passages the documents have together
 * @param instructions by document id, the places in its text that look like instructions to a language model; documents
 * without any are left out
 */
public record Corpus(
        String folder,
        Map<String, Document> byId,
        List<DocumentFailure> failures,
        int passages,
        Map<String, List<Span>> instructions) {

    public Corpus {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        failures = List.copyOf(failures);
        instructions = Map.copyOf(instructions);
    }

    /** Looks through the documents for what looks like instructions. */
    public Corpus(String folder, Map<String, Document> byId, List<DocumentFailure> failures, int passages) {
        this(folder, byId, failures, passages, instructionsIn(byId));
    }

    private static Map<String, List<Span>> instructionsIn(Map<String, Document> byId) {
        Map<String, List<Span>> instructions = new HashMap<>();
        byId.forEach((id, document) -> {
            List<Span> found = Instructions.in(document.text());
            if (!found.isEmpty()) {
                instructions.put(id, found);
            }
        });
        return instructions;
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
