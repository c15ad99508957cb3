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
import java.util.function.Function;

/**
 * The corpus at one moment: the documents that are answered from, and the failures to read others.
 *
 * @param folder where they were read from, for people
 * @param byId the documents by id, in the order of the ids
 * @param failures the files that could not become documents
 * @param ignored how many files and folders were ignored
 * @param passages how many passages the documents have together
 * @param instructions by document id, the places in its text that look like instructions to a language model; documents
 * without any are left out
 */
public record Corpus(
        String folder,
        Map<String, Document> byId,
        List<DocumentFailure> failures,
        int ignored,
        int passages,
        Map<String, List<Span>> instructions) {

    public Corpus {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        failures = List.copyOf(failures);
        instructions = Map.copyOf(instructions);
    }

    /** Looks through the documents for what looks like instructions. */
    public Corpus(
            String folder, Map<String, Document> byId, List<DocumentFailure> failures, int ignored, int passages) {
        this(
                folder,
                byId,
                failures,
                ignored,
                passages,
                instructions(byId, document -> Instructions.in(document.text())));
    }

    /** The corpus after a change; documents that stayed are not looked through again. */
    public Corpus changed(Map<String, Document> nowById, int nowPassages) {
        Map<String, List<Span>> now = instructions(
                nowById,
                document -> byId.get(document.id()) == document
                        ? instructions.getOrDefault(document.id(), List.of())
                        : Instructions.in(document.text()));
        return new Corpus(folder, nowById, failures, ignored, nowPassages, now);
    }

    /** The same documents, with what else was found where they are. */
    public Corpus beside(List<DocumentFailure> others, int ignoredOthers) {
        return new Corpus(folder, byId, others, ignoredOthers, passages, instructions);
    }

    private static Map<String, List<Span>> instructions(
            Map<String, Document> byId, Function<Document, List<Span>> find) {
        Map<String, List<Span>> instructions = new HashMap<>();
        byId.forEach((id, document) -> instructions.put(id, find.apply(document)));
        instructions.values().removeIf(List::isEmpty);
        return instructions;
    }

    public Collection<Document> documents() {
        return byId.values();
    }

    /** The document of an id, or the one whose copy has it. */
    public Optional<Document> document(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> documents().stream()
                        .filter(document -> document.copies().contains(id))
                        .findFirst());
    }

    /** Whether exactly this document is there, not another version of it. */
    public boolean holds(Document document) {
        return document(document.id())
                .filter(held -> held.version().equals(document.version()))
                .isPresent();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }
}
