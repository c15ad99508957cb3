package dev.footnote.index;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.passage.Passage;
import dev.footnote.passage.Splitter;
import java.util.List;

/** Brings documents into the index: split into passages, embed, add. */
public final class Ingestion {

    private final Splitter splitter;
    private final Embedder embedder;
    private final PassageIndex index;
    private final SentenceVectors sentenceVectors;

    public Ingestion(Splitter splitter, Embedder embedder, PassageIndex index, SentenceVectors sentenceVectors) {
        this.splitter = splitter;
        this.embedder = embedder;
        this.index = index;
        this.sentenceVectors = sentenceVectors;
    }

    /**
     * Adds a document, in place of the one of the same id that was there before.
     *
     * @return how many passages it has
     */
    public int add(Document document) {
        List<Passage> passages = splitter.split(document);
        List<Span> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .distinct()
                .toList();
        index.add(passages, embedder.embed(passages.stream().map(Passage::textInContext).toList()));
        sentenceVectors.put(
                document,
                sentences,
                embedder.embed(sentences.stream().map(span -> span.in(document.text())).toList()));
        return passages.size();
    }
}
