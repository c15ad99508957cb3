package dev.footnote.search.retrieval;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Nearest;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.index.TermStatistics;
import dev.footnote.search.index.Vocabulary;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RetrieverTest {

    private static final Document TEXT = Sentences.document("a", "0123456789".repeat(10));
    private static final Document OTHER = Sentences.document("b", "0123456789".repeat(10));
    private static final Passage FIRST = passage(TEXT, 0, 20);
    private static final Passage SECOND = passage(TEXT, 30, 50);
    private static final Passage THIRD = passage(TEXT, 60, 80);

    private final FoundBefore index = new FoundBefore();

    @Test
    void knowsOfEachHitHowItWasFound() {
        index.lexical = List.of(new Scored(FIRST, 7.5), new Scored(SECOND, 3));
        index.dense = List.of(new Scored(THIRD, 0.9), new Scored(FIRST, 0.4));

        List<Hit> hits = retriever(10, 5, 2, 1).retrieve(Query.of("Why?", Filter.NONE), 10);

        assertThat(hits).hasSize(3);
        assertThat(hits.get(0)).isEqualTo(new Hit(FIRST, 1, 2 / 6.0 + 1 / 7.0, 1, 7.5, 2, 0.4));
        assertThat(hits.get(1)).isEqualTo(new Hit(SECOND, 2, 2 / 7.0, 2, 3, 0, 0));
        assertThat(hits.get(2).passage()).isEqualTo(THIRD);
        assertThat(hits.get(2).lexicalRank()).isZero();
        assertThat(hits.get(2).score()).isEqualTo(1 / 6.0, within(1e-12));
    }

    @Test
    void foldsAPassageOfWhichMostIsSaidAlready() {
        Passage most = passage(TEXT, 8, 28);
        Passage half = passage(TEXT, 10, 30);
        index.lexical = List.of(new Scored(FIRST, 3), new Scored(most, 2), new Scored(half, 1));

        List<Hit> hits = retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 10);

        assertThat(hits).extracting(Hit::passage).containsExactly(FIRST, half);
        assertThat(hits).extracting(Hit::rank).containsExactly(1, 2);
        assertThat(hits.get(1).lexicalRank()).isEqualTo(3);
    }

    @Test
    void doesNotFoldTheSamePlaceOfAnotherDocument() {
        Passage elsewhere = passage(OTHER, 0, 20);
        index.lexical = List.of(new Scored(FIRST, 3), new Scored(elsewhere, 2));

        assertThat(retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 10))
                .extracting(Hit::passage)
                .containsExactly(FIRST, elsewhere);
    }

    @Test
    void foldingLeavesRoomForTheNextPassage() {
        index.lexical = List.of(new Scored(FIRST, 3), new Scored(passage(TEXT, 1, 20), 2), new Scored(SECOND, 1));

        assertThat(retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 2))
                .extracting(Hit::passage)
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void asksEachListForItsDepthOrForMoreWhenMoreIsWanted() {
        retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 3);
        retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 30);

        assertThat(index.depths).containsExactly(10, 10, 30, 30);
    }

    @Test
    void handsTheFilterToBothLists() {
        Filter filter = Filter.withholding(Set.of("a"));

        retriever(10, 5, 1, 1).retrieve(Query.of("Why?", filter), 3);

        assertThat(index.filters).containsExactly(filter, filter);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(retriever(10, 5, 1, 1).retrieve(Query.of("Why?", Filter.NONE), 3))
                .isEmpty();
    }

    @Test
    void theDepthIsOneOrMore() {
        assertThatThrownBy(() -> new Retriever.Options(0, 1, 1)).hasMessageContaining("0");
    }

    private Retriever retriever(int depth, double constant, double lexicalWeight, double denseWeight) {
        return new Retriever(
                index,
                new HashEmbedder(),
                new RankFusion(constant),
                new Retriever.Options(depth, lexicalWeight, denseWeight));
    }

    private static Passage passage(Document document, int start, int end) {
        return new Passage(document, Span.of(start, end), List.of(), List.of());
    }

    /** An index that has found already, and notes what it is asked. */
    private static final class FoundBefore implements IndexSnapshot {

        private List<Scored> lexical = List.of();
        private List<Scored> dense = List.of();
        private final List<Integer> depths = new ArrayList<>();
        private final List<Filter> filters = new ArrayList<>();

        @Override
        public List<Scored> lexical(String text, int k, Filter filter) {
            depths.add(k);
            filters.add(filter);
            return lexical;
        }

        @Override
        public boolean isExact(Filter filter) {
            return true;
        }

        @Override
        public Nearest dense(float[] vector, int k, Filter filter) {
            depths.add(k);
            filters.add(filter);
            return new Nearest(dense, true);
        }

        @Override
        public TermStatistics statistics(Collection<String> terms) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedMap<String, Document> documents() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Passage> passages(String documentId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<float[]> vectors(String documentId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Vocabulary vocabulary() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }
}
