package dev.footnote.search.store;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Splitter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IngestionTest {

    private static final Document FERRY = Sentences.document("ferry", "The ferry leaves at noon.", "Dogs travel free.");

    private final HashEmbedder embedder = new HashEmbedder();
    private final DocumentStore store = new DocumentStore(
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT));
    private final Ingestion ingestion = new Ingestion(new Splitter(Sentences::split, embedder, 50, 0), embedder, store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDocumentIsFoundByItsWordsAndItsMeaning() {
        ingestion.apply(List.of(FERRY), List.of(), List.of());

        assertThat(size()).isEqualTo(1);
        assertThat(lexical("ferry")).hasSize(1);
        assertThat(nearest("dogs")).hasSize(1);
        assertThat(has("noon")).isTrue();
    }

    @Test
    void theSameIdTakesThePlaceOfTheOneBefore() {
        ingestion.apply(List.of(FERRY), List.of(), List.of());
        ingestion.apply(List.of(), List.of(Sentences.document("ferry", "The boat sank.")), List.of());

        assertThat(lexical("noon")).isEmpty();
        assertThat(lexical("sank")).hasSize(1);
        assertThat(has("noon")).isFalse();
    }

    @Test
    void aRemovedDocumentIsGone() {
        ingestion.apply(List.of(FERRY, Sentences.document("lamp", "Old lamp.")), List.of(), List.of());
        ingestion.apply(List.of(), List.of(), List.of("ferry", "unknown"));

        assertThat(documents()).containsExactly("lamp");
        assertThat(lexical("ferry noon")).isEmpty();
    }

    @Test
    void eachChangeIsAGenerationOfItsOwn() {
        assertThat(number()).isZero();
        assertThat(ingestion.apply(List.of(FERRY), List.of(), List.of())).isEqualTo(1);
        assertThat(ingestion.apply(List.of(), List.of(), List.of("ferry"))).isEqualTo(2);
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void whatIsNamedTwiceIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> ingestion.apply(List.of(FERRY), List.of(FERRY), List.of()))
                .hasMessage("changed twice at once: ferry");
        assertThatThrownBy(() -> ingestion.apply(List.of(FERRY), List.of(), List.of("ferry")))
                .hasMessage("changed twice at once: ferry");
        assertThat(number()).isZero();
    }

    @Test
    void noDocumentsAreNoPassages() {
        ingestion.apply(List.of(), List.of(), List.of());

        assertThat(size()).isZero();
    }

    private long number() {
        return store.read(Generation::number);
    }

    private Set<String> documents() {
        return store.read(generation -> generation.documents().keySet());
    }

    private int size() {
        return store.read(generation -> generation.index().size());
    }

    private List<Scored> lexical(String words) {
        return store.read(generation -> generation.index().lexical(words, 5, Filter.NONE));
    }

    private List<Scored> nearest(String text) {
        return store.read(generation -> generation.index().dense(embedder.embed(text), 5, Filter.NONE))
                .passages();
    }

    private boolean has(String word) {
        return store.read(generation -> generation.index().vocabulary().has(word));
    }
}
