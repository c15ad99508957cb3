package dev.footnote.index;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vectors of the sentences of all documents, made once at ingestion. Safe for use by several threads. */
public final class SentenceVectors {

    private final Map<String, Map<Span, float[]>> byDocument = new ConcurrentHashMap<>();

    /**
     * Keeps the vectors of a document's sentences in place of those of its id before.
     *
     * @param sentences spans of the document's text
     * @param vectors one a sentence, in the same order, of length 1
     */
    public void put(Document document, List<Span> sentences, List<float[]> vectors) {
        Map<Span, float[]> ofDocument = new ConcurrentHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            ofDocument.put(sentences.get(i), vectors.get(i));
        }
        byDocument.put(document.id(), ofDocument);
    }

    public void remove(String documentId) {
        byDocument.remove(documentId);
    }

    /** The cosine of {@code query} and the sentence, -1 to 1; 0 where the sentence is not known. */
    public double similarity(Document document, Span sentence, float[] query) {
        float[] vector = byDocument.getOrDefault(document.id(), Map.of()).get(sentence);
        if (vector == null) {
            return 0;
        }
        double dot = 0;
        for (int i = 0; i < vector.length; i++) {
            dot += vector[i] * query[i];
        }
        return dot;
    }
}
