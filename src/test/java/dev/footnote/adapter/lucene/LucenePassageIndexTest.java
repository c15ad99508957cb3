package dev.footnote.adapter.lucene;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.Nearest;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.PassageIndexContract;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LucenePassageIndexTest extends PassageIndexContract {

    private static final float[] EAST = {1, 0};

    @Override
    protected PassageIndex create() {
        return index(LexicalWeights.DEFAULT);
    }

    @Test
    void countsTitleAndHeadingsAsMuchAsItIsTold() {
        Document titled = Document.of(
                "titled",
                new Description("Tides", false, Optional.empty(), Optional.empty(), Optional.empty()),
                "Water rises twice a day.",
                List.of());
        Passage underHeading = new Passage(titled, Span.of(0, 24), List.of(), List.of("Moon"));
        try (LucenePassageIndex textOnly = index(new LexicalWeights(1, 0, 0))) {
            Indexes.change(index, Set.of(), List.of(underHeading), List.of(EAST));
            Indexes.change(textOnly, Set.of(), List.of(underHeading), List.of(EAST));

            assertThat(lexical(index, "tides", 10)).hasSize(1);
            assertThat(lexical(index, "moon", 10)).hasSize(1);
            assertThat(lexical(textOnly, "tides moon", 10)).isEmpty();
            assertThat(lexical(textOnly, "water", 10)).hasSize(1);
        }
    }

    @Test
    void scoresAsBm25Says() {
        add(index, "a", "apple apple pear");
        add(index, "b", "apple plum grape melon");
        add(index, "c", "plum plum");
        double k1 = Bm25.DEFAULT.k1();
        double b = Bm25.DEFAULT.b();
        double idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));

        List<Scored> found = lexical(index, "apple", 10);

        double twice = idf * 2 / (2 + k1 * (1 - b + b * 3 / 3.0));
        double once = idf * 1 / (1 + k1 * (1 - b + b * 4 / 3.0));
        assertThat(found)
                .extracting(Scored::score)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(twice, within(1e-5)),
                        second -> assertThat(second).isEqualTo(once, within(1e-5)));
    }

    @Test
    void theGraphFindsTheNearestOfManyThatTheFilterAllows() {
        Random random = new Random(3);
        List<Passage> passages = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            passages.add(Sentences.passage(Sentences.document("d%04d".formatted(i), "text")));
            vectors.add(vector(random));
        }
        Filter even = Filter.withholding(IntStream.range(0, 3_000)
                .filter(i -> i % 2 == 1)
                .mapToObj("d%04d"::formatted)
                .collect(Collectors.toSet()));
        try (PassageIndex graph = index(100);
                PassageIndex exact = index(3_000)) {
            Indexes.change(graph, Set.of(), passages, vectors);
            Indexes.change(exact, Set.of(), passages, vectors);
            int found = 0;
            for (int i = 0; i < 50; i++) {
                float[] query = vector(random);
                Filter filter = i % 2 == 0 ? Filter.NONE : even;
                Nearest near = dense(graph, query, filter);
                Nearest nearest = dense(exact, query, filter);
                assertThat(near.exact()).isFalse();
                assertThat(nearest.exact()).isTrue();
                assertThat(near.passages())
                        .allSatisfy(
                                hit -> assertThat(filter.allows(hit.passage().document()))
                                        .isTrue());
                List<Scored> common = new ArrayList<>(near.passages());
                common.retainAll(nearest.passages());
                found += common.size();
            }
            assertThat(found).isGreaterThan(50 * 10 * 95 / 100);
        }
    }

    @Test
    void looksAtAllWhereTheFilterLeavesFew() {
        try (PassageIndex index = index(2)) {
            add(index, "a", "one");
            add(index, "b", "two");
            assertThat(dense(index, EAST, Filter.NONE).exact()).isTrue();
            add(index, "c", "three");

            assertThat(dense(index, EAST, Filter.NONE).exact()).isFalse();
            assertThat(dense(index, EAST, Filter.withholding(Set.of("b"))).exact())
                    .isTrue();
        }
    }

    private static Nearest dense(PassageIndex index, float[] vector, Filter filter) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.dense(vector, 10, filter);
        }
    }

    private static float[] vector(Random random) {
        float[] vector = new float[24];
        double squares = 0;
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) random.nextGaussian();
            squares += vector[d] * vector[d];
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= Math.sqrt(squares);
        }
        return vector;
    }

    private static LucenePassageIndex index(int exactUpTo) {
        return new LucenePassageIndex(
                new LuceneTextAnalyzer(Stemming.KROVETZ), LexicalWeights.DEFAULT, Bm25.DEFAULT, exactUpTo);
    }

    private static LucenePassageIndex index(LexicalWeights weights) {
        return new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.KROVETZ), weights, Bm25.DEFAULT);
    }

    private static void add(PassageIndex index, String id, String text) {
        Indexes.change(index, Set.of(), List.of(Sentences.passage(Sentences.document(id, text))), List.of(EAST));
    }

    private static List<Scored> lexical(PassageIndex index, String text, int k) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.lexical(text, k, Filter.NONE);
        }
    }
}
