package dev.footnote.adapter.langchain4j;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.store.DocumentStore;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Our store is held against LangChain4j's own on the same random vectors. */
class FootnoteEmbeddingStoreTest {

    private static final int SIZE = 300;

    private final Random random = new Random(11);
    private final DocumentStore store = new DocumentStore(
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.NONE), LexicalWeights.DEFAULT, Bm25.DEFAULT));
    private final EmbeddingStore<TextSegment> ours = new FootnoteEmbeddingStore(store);
    private final EmbeddingStore<TextSegment> theirs = new InMemoryEmbeddingStore<>();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsTheSameWithTheSameScores() {
        fill();

        for (int maxResults : new int[] {1, 10, SIZE, 5000}) {
            assertSame(request(maxResults, 0, null));
        }
        assertThat(ours.search(request(10, 0, null)).matches()).hasSize(10);
    }

    @Test
    void leavesOutWhatScoresTooLow() {
        fill();

        EmbeddingSearchRequest request = request(SIZE, 0.55, null);

        assertSame(request);
        assertThat(ours.search(request).matches()).hasSizeBetween(1, SIZE - 1);
    }

    @Test
    void findsEnoughBehindAFilter() {
        fill();
        Filter rare = metadataKey("number").isGreaterThan(SIZE - 4);
        Filter joint = metadataKey("parity")
                .isEqualTo("odd")
                .and(Filter.not(metadataKey("number").isIn(1, 3, 5)));

        assertThat(ours.search(request(10, 0, rare)).matches()).hasSize(3);
        assertSame(request(2, 0, rare));
        assertSame(request(10, 0, rare));
        assertSame(request(20, 0, joint));
        assertSame(request(20, 0.5, joint));
        assertSame(request(5, 0, metadataKey("unknown").isEqualTo("x")));
    }

    @Test
    void removesByIdByFilterAndAltogether() {
        fill();

        for (EmbeddingStore<TextSegment> store : List.of(ours, theirs)) {
            store.remove("id7");
            store.removeAll(List.of("id8", "id9", "unknown"));
            store.removeAll(metadataKey("parity").isEqualTo("odd"));
        }

        assertThat(ours.search(request(SIZE, 0, null)).matches()).hasSize(SIZE / 2 - 1);
        assertSame(request(SIZE, 0, null));

        ours.removeAll();

        assertThat(ours.search(request(SIZE, 0, null)).matches()).isEmpty();
        assertThat(size()).isZero();
    }

    @Test
    void replacesWhatIsAddedUnderTheSameId() {
        ours.addAll(List.of("x"), List.of(vector()), List.of(TextSegment.from("old")));
        ours.addAll(List.of("x"), List.of(vector()), List.of(TextSegment.from("new")));

        assertThat(ours.search(request(5, 0, null)).matches())
                .extracting(match -> match.embedded().text())
                .containsExactly("new");
    }

    @Test
    void keepsEmbeddingsWithoutText() {
        Embedding embedding = vector();
        String id = ours.add(embedding);
        ours.add("mine", vector());
        String withText = ours.add(vector(), TextSegment.from("text"));

        List<EmbeddingMatch<TextSegment>> matches =
                ours.search(new EmbeddingSearchRequest(embedding, 5, 0.0, null)).matches();

        assertThat(matches).extracting(EmbeddingMatch::embeddingId).containsExactlyInAnyOrder(id, "mine", withText);
        assertThat(matches.get(0).embeddingId()).isEqualTo(id);
        assertThat(matches.get(0).embedded()).isNull();
        assertThat(matches.get(0).embedding()).isEqualTo(embedding);
    }

    @Test
    void letsItsTextsBeFoundByWordsAsWell() {
        Metadata metadata = Metadata.from("source", "Gazette")
                .put("published", "2024-02-30")
                .put("title", "Tides");
        ours.add(vector(), TextSegment.from("The ferry leaves at noon.", metadata));

        Passage found = store.read(generation -> generation
                .index()
                .lexical("ferries at tides", 5, dev.footnote.search.index.Filter.NONE)
                .get(0)
                .passage());

        assertThat(found.text()).isEqualTo("The ferry leaves at noon.");
        assertThat(found.document().description().source()).contains("Gazette");
        assertThat(found.document().description().published()).isEmpty();
    }

    @Test
    void alsoFindsWhatTheIndexHeldBefore() {
        Description description = new Description(
                "Ferries", false, Optional.of("Gazette"), Optional.empty(), Optional.of(LocalDate.of(2024, 2, 29)));
        Document document = Document.of("ferry.txt", description, "Noon. Midnight.", List.of());
        Passage noon = new Passage(document, Span.of(0, 5), List.of(), List.of());
        Passage midnight = new Passage(document, Span.of(6, 15), List.of(), List.of());
        Embedding first = Embedding.from(new float[] {1, 0});
        store.change(List.of(document), Set.of(), List.of(noon, midnight), List.of(first.vector(), new float[] {0, 1}));

        EmbeddingMatch<TextSegment> match = ours.search(new EmbeddingSearchRequest(
                        first, 1, 0.0, metadataKey("source").isEqualTo("Gazette")))
                .matches()
                .get(0);

        assertThat(match.embeddingId()).isEqualTo(noon.id());
        assertThat(match.embedded()).isEqualTo(PassageSegments.segment(noon));
        assertThatThrownBy(() -> ours.removeAll(List.of(noon.id())))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("ferry.txt");
        assertThat(size()).isEqualTo(2);

        ours.removeAll(metadataKey("published").isEqualTo("2024-02-29"));

        assertThat(size()).isZero();
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> ours.addAll(List.of("a"), List.of(), null))
                .hasMessage("1 ids, 0 embeddings and 1 segments");
        assertThatThrownBy(() -> ours.removeAll(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private int size() {
        return store.read(generation -> generation.index().size());
    }

    private void fill() {
        List<String> ids = new ArrayList<>();
        List<Embedding> embeddings = new ArrayList<>();
        List<TextSegment> segments = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            ids.add("id" + i);
            embeddings.add(vector());
            Metadata metadata =
                    Metadata.from("parity", i % 2 == 0 ? "even" : "odd").put("number", i);
            segments.add(TextSegment.from("text " + i, metadata));
        }
        ours.addAll(ids, embeddings, segments);
        theirs.addAll(ids, embeddings, segments);
    }

    private void assertSame(EmbeddingSearchRequest request) {
        List<EmbeddingMatch<TextSegment>> found = ours.search(request).matches();
        List<EmbeddingMatch<TextSegment>> expected = theirs.search(request).matches();
        assertThat(found)
                .extracting(EmbeddingMatch::embeddingId)
                .containsExactlyElementsOf(
                        expected.stream().map(EmbeddingMatch::embeddingId).toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).score()).isEqualTo(expected.get(i).score(), within(1e-5));
            assertThat(found.get(i).embedded()).isEqualTo(expected.get(i).embedded());
            assertThat(found.get(i).embedding()).isEqualTo(expected.get(i).embedding());
        }
    }

    private EmbeddingSearchRequest request(int maxResults, double minScore, Filter filter) {
        return new EmbeddingSearchRequest(vector(), maxResults, minScore, filter);
    }

    /** Of any length, as a model that does not normalise gives them. */
    private Embedding vector() {
        float[] vector = new float[33];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = 3 * (float) random.nextGaussian();
        }
        return Embedding.from(vector);
    }
}
