package dev.footnote.bench;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Documents of ten passages each, which say a line of real words, and the filling of an index with them. */
final class MadeDocuments {

    static final int PASSAGES = 10;

    /** How many documents are added at once. */
    private static final int AT_ONCE = 100;

    private final List<String> sentences;
    private final Random random = new Random(3);

    MadeDocuments(List<String> sentences) {
        this.sentences = sentences;
    }

    Document document(int number) {
        return document(number, PASSAGES, "\n");
    }

    /** A document of so many sentences. */
    Document document(int number, int many, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(between);
        }
        return Document.of("d%07d".formatted(number), Description.titled("Made " + number), text.toString(), List.of());
    }

    static List<Passage> passages(Document document) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n")) {
            Span span = Span.of(start, start + line.length());
            passages.add(new Passage(document, span, List.of(span), List.of()));
            start = span.end() + 1;
        }
        return passages;
    }

    /** Fills an index with one passage a vector; {@code vectors} are a multiple of ten. */
    void fill(PassageIndex index, List<float[]> vectors) {
        for (int from = 0; from < vectors.size(); from += AT_ONCE * PASSAGES) {
            List<Document> documents = new ArrayList<>();
            List<Passage> passages = new ArrayList<>();
            int to = Math.min(vectors.size(), from + AT_ONCE * PASSAGES);
            for (int at = from; at < to; at += PASSAGES) {
                Document document = document(at / PASSAGES);
                documents.add(document);
                passages.addAll(passages(document));
            }
            index.change(documents, Set.of(), passages, vectors.subList(from, to));
        }
    }
}
