package dev.footnote.search.index;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.passage.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Indexes of documents whose lines are their sentences. */
public final class Indexes {

    private Indexes() {}

    /** What an index holds that has {@code documents} in passages of {@code maxTokens} words; to be closed. */
    public static IndexSnapshot of(
            LuceneTextAnalyzer analyzer, HashEmbedder embedder, int maxTokens, List<Document> documents) {
        Splitter splitter = new Splitter(Sentences::split, embedder, maxTokens, 0);
        List<Passage> passages = documents.stream()
                .flatMap(document -> splitter.split(document).stream())
                .toList();
        LucenePassageIndex index = new LucenePassageIndex(analyzer, LexicalWeights.DEFAULT, Bm25.DEFAULT);
        index.change(
                documents,
                Set.of(),
                passages,
                embedder.embed(passages.stream().map(Passage::textInContext).toList()));
        return index.snapshot();
    }

    /** Changes the documents of {@code passages}, and removes others. */
    public static void change(PassageIndex index, Set<String> removed, List<Passage> passages, List<float[]> vectors) {
        Map<String, Document> put = new LinkedHashMap<>();
        passages.forEach(passage -> put.put(passage.document().id(), passage.document()));
        index.change(put.values(), removed, passages, vectors);
    }

    /** The words of one document. */
    public static Vocabulary vocabulary(String text) {
        return of(
                        new LuceneTextAnalyzer(Stemming.PORTER),
                        new HashEmbedder(),
                        300,
                        List.of(Sentences.document("a", text)))
                .vocabulary();
    }
}
