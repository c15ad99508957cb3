package dev.footnote.adapter.lucene;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.PassageIndexContract;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
