package dev.footnote.search.index;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.passage.Splitter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IngestionTest {

    private static final Document FERRY = Sentences.document("ferry", "The ferry leaves at noon.", "Dogs travel free.");

    private final HashEmbedder embedder = new HashEmbedder();
    private final LucenePassageIndex index =
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT);
    private final Vocabulary vocabulary = new Vocabulary();
    private final Ingestion ingestion =
            new Ingestion(new Splitter(Sentences::split, embedder, 50, 0), embedder, index, vocabulary);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aDocumentIsFoundByItsWordsAndItsMeaning() {
        assertThat(ingestion.add(List.of(FERRY))).isEqualTo(1);

        assertThat(index.lexical("ferry", 5, Filter.NONE)).hasSize(1);
        assertThat(index.dense(embedder.embed("dogs"), 5, Filter.NONE)).hasSize(1);
        assertThat(vocabulary.has("noon")).isTrue();
    }

    @Test
    void theSameIdTakesThePlaceOfTheOneBefore() {
        ingestion.add(List.of(FERRY));
        ingestion.add(List.of(Sentences.document("ferry", "The boat sank.")));

        assertThat(index.lexical("noon", 5, Filter.NONE)).isEmpty();
        assertThat(index.lexical("sank", 5, Filter.NONE)).hasSize(1);
        assertThat(vocabulary.has("noon")).isFalse();
    }

    @Test
    void noDocumentsAreNoPassages() {
        assertThat(ingestion.add(List.of())).isZero();
        assertThat(index.size()).isZero();
    }
}
