package dev.footnote.search.store;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.Sentences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentStoreTest {

    private static final float[] EAST = {1, 0};

    private final DocumentStore store = new DocumentStore(
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDocumentThatBecomesEmptyHasNoPassagesAnyMore() {
        Document empty = Sentences.document("ferry", "");
        put(Sentences.document("ferry", "The ferry leaves."));

        store.change(List.of(empty), Set.of(), List.of(), List.of());

        Set<String> documents = store.read(generation -> generation.documents().keySet());
        int passages = store.read(generation -> generation.index().size());
        assertThat(documents).containsExactly("ferry");
        assertThat(passages).isZero();
    }

    @Test
    void whoReadsKeepsTheGenerationItBeganWith() {
        put(Sentences.document("ferry", "The ferry leaves."));

        Set<String> read = store.read(generation -> {
            store.change(List.of(), Set.of("ferry"), List.of(), List.of());
            return found(generation);
        });
        Set<String> next = store.read(DocumentStoreTest::found);

        assertThat(read).containsExactly("The ferry leaves.");
        assertThat(next).isEmpty();
    }

    @Test
    void aFailedChangeChangesNothing() {
        put(Sentences.document("ferry", "The ferry leaves."));
        Document lamp = Sentences.document("lamp", "Old lamp.");

        assertThatThrownBy(
                        () -> store.change(List.of(lamp), Set.of("ferry"), List.of(Sentences.passage(lamp)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);

        long number = store.read(Generation::number);
        Set<String> found = store.read(DocumentStoreTest::found);
        assertThat(number).isEqualTo(1);
        assertThat(found).containsExactly("The ferry leaves.");
    }

    @Test
    void aClosedStoreIsNotRead() {
        DocumentStore other = new DocumentStore(
                new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT));
        other.close();

        assertThatThrownBy(() -> other.read(Generation::number)).hasMessage("the store is closed");
    }

    private void put(Document document) {
        store.change(List.of(document), Set.of(), List.of(Sentences.passage(document)), List.of(EAST));
    }

    /** What a search by words finds. */
    private static Set<String> found(Generation generation) {
        return generation.index().lexical("ferry lamp", 5, Filter.NONE).stream()
                .map(hit -> hit.passage().text())
                .collect(Collectors.toSet());
    }
}
