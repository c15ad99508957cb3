package dev.footnote.search.index;

import dev.footnote.document.Document;
import dev.footnote.embedding.Embedder;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import java.util.List;

/** Brings documents into the index: split into passages, embed, add. */
public final class Ingestion {

    private final Splitter splitter;
    private final Embedder embedder;
    private final PassageIndex index;
    private final Vocabulary vocabulary;

    public Ingestion(Splitter splitter, Embedder embedder, PassageIndex index, Vocabulary vocabulary) {
        this.splitter = splitter;
        this.embedder = embedder;
        this.index = index;
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
        vocabulary.add(documents);
        return passages.size();
    }
}
