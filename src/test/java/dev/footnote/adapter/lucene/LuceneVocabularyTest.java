package dev.footnote.adapter.lucene;

import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.index.Slips;
import dev.footnote.search.passage.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LuceneVocabularyTest {

    private final LucenePassageIndex index =
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void hasTheWordsOfTheDocumentsInLowerCase() {
        add("a", "The Müller ferry, No. 12");

        assertThat(has("ferry")).isTrue();
        assertThat(has("müller")).isTrue();
        assertThat(has("no")).isFalse();
        assertThat(has("boat")).isFalse();
    }

    @Test
    void aDocumentOfTheSameIdTakesThePlaceOfTheOneBefore() {
        add("a", "ferry");
        add("b", "lamp");
        add("a", "tower");

        assertThat(has("ferry")).isFalse();
        assertThat(nearest("fery", 1)).isEmpty();
        assertThat(has("tower")).isTrue();
        assertThat(has("lamp")).isTrue();
    }

    @Test
    void theNearestTakesTheFewestSlipsThenTheMostFrequentThenTheFirstByLetters() {
        add("a", "harbour harbours lamps lampe");
        add("b", "harbours lamps lampe");

        assertThat(nearest("harbuor", 2)).contains("harbour");
        assertThat(nearest("harbourz", 2)).contains("harbours");
        assertThat(nearest("lampo", 1)).contains("lampe");
    }

    @Test
    void nothingIsNearThatTakesTooManySlipsOrBeginsOtherwise() {
        assertThat(nearest("harbour", 2)).isEmpty();

        add("a", "harbour");

        assertThat(nearest("hrbr", 2)).isEmpty();
        assertThat(nearest("barbour", 2)).isEmpty();
    }

    /** Each way in which one slip changes a word, and both at once, as a plain comparison with every word finds it. */
    @Test
    void findsWhatIsWithinReachWhateverTheSlips() {
        Random random = new Random(3);
        Set<String> words = new TreeSet<>();
        while (words.size() < 2000) {
            words.add(word(random, 3 + random.nextInt(8)));
        }
        add("a", String.join(" ", words));

        for (int i = 0; i < 500; i++) {
            String typed = word(random, 3 + random.nextInt(8));
            if (!words.contains(typed)) {
                for (int slips = 1; slips <= 2; slips++) {
                    assertThat(nearest(typed, slips)).as(typed).isEqualTo(byComparison(typed, slips, words));
                }
            }
        }
    }

    private static Optional<String> byComparison(String typed, int maxSlips, Set<String> words) {
        return words.stream()
                .filter(word -> word.charAt(0) == typed.charAt(0) && Slips.between(typed, word) <= maxSlips)
                .min(Comparator.comparingInt((String word) -> Slips.between(typed, word))
                        .thenComparing(word -> word));
    }

    /** Of four letters only, so that many words are alike. */
    private static String word(Random random, int length) {
        return random.ints(length, 0, 4)
                .mapToObj(letter -> "abcd".substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    private boolean has(String word) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.vocabulary().has(word);
        }
    }

    private Optional<String> nearest(String word, int maxSlips) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.vocabulary().nearest(word, maxSlips);
        }
    }

    private void add(String id, String text) {
        Passage passage = Sentences.passage(Sentences.document(id, text));
        Indexes.change(index, Set.of(), List.of(passage), List.of(new float[] {1, 0}));
    }
}
