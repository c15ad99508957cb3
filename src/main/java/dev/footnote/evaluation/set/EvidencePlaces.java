package dev.footnote.evaluation.set;

import dev.footnote.document.Document;
import dev.footnote.evaluation.metrics.DocumentSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the places of the evidence of a question in the documents. */
public final class EvidencePlaces {

    private EvidencePlaces() {}

    /**
     * For each item of evidence all places of all its alternatives; any of them will do. An item whose quotes are in no
     * document has none.
     */
    public static List<List<DocumentSpan>> of(LabelledQuestion question, Map<String, Document> documents) {
        return question.evidence().stream()
                .map(item -> item.alternatives().stream()
                        .flatMap(quote -> places(quote, documents))
                        .toList())
                .toList();
    }

    private static Stream<DocumentSpan> places(Quote quote, Map<String, Document> documents) {
        return Optional.ofNullable(documents.get(quote.documentId())).stream()
                .flatMap(document -> quote.spansIn(document.text()).stream())
                .map(span -> new DocumentSpan(quote.documentId(), span));
    }
}
