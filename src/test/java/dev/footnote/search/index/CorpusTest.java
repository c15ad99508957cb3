package dev.footnote.search.index;

import dev.footnote.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CorpusTest {

    private static final Document A = Sentences.document("a", "One.");
    private static final Document B = Sentences.document("b", "Two.");

    @Test
    void listsTheDocumentsInTheOrderOfTheIds() {
        Map<String, Document> byId = new HashMap<>(Map.of("b", B, "a", A));
        Corpus corpus = new Corpus("folder", byId, List.of(), 0, 2);
        byId.clear();

        assertThat(corpus.documents()).containsExactly(A, B);
        assertThat(corpus.document("b")).contains(B);
        assertThat(corpus.document("c")).isEmpty();
        assertThat(corpus.isEmpty()).isFalse();
        assertThatThrownBy(() -> corpus.byId().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEmptyWithoutDocuments() {
        assertThat(new Corpus("folder", Map.of(), List.of(), 0, 0).isEmpty()).isTrue();
    }
}
