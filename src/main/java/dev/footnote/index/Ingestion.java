package dev.footnote.index;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.passage.Passage;
import dev.footnote.passage.Splitter;
import java.util.List;
import java.util.stream.Collectors;

/** Brings documents into the index: split into passages, embed, add. */
public final class Ingestion {

    private final Splitter splitter;
    private final Embedder embedder;
    private final PassageIndex index;
    private final SentenceVectors sentenceVectors;
    private final Vocabulary vocabulary;

    public Ingestion(
            Splitter splitter,
            Embedder embedder,
            PassageIndex index,
            SentenceVectors sentenceVectors,
            Vocabulary vocabulary) {
        this.splitter = splitter;
        this.embedder = embedder;
        this.index = index;
        this.sentenceVectors = sentenceVectors;
        this.vocabulary = vocabulary;
    }

    /**
     * Adds documents, each in place of the one of the same id that was there before; searches see all of them or none.
     *
     * @return how many passages they have together
     */
    public int add(List<Document> documents) {
        List<Passage> passages = documents.stream()
                .flatMap(document -> splitter.split(document).stream())
                .toList();
        index.add(
                passages,
                embedder.embed(passages.stream().map(Passage::textInContext).toList()));
        passages.stream().collect(Collectors.groupingBy(Passage::document)).forEach(this::addSentences);
        vocabulary.add(documents);
        return passages.size();
    }

    private void addSentences(Document document, List<Passage> passages) {
        List<Span> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .distinct()
                .toList();
        List<String> texts =
                sentences.stream().map(span -> span.in(document.text())).toList();
        sentenceVectors.put(document, sentences, embedder.embed(texts));
    }
}
