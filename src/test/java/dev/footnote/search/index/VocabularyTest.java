package dev.footnote.search.index;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void hasTheWordsOfTheDocumentsInLowerCase() {
        vocabulary.add(List.of(Sentences.document("a", "The Müller ferry, No. 12")));

        assertThat(vocabulary.has("ferry")).isTrue();
        assertThat(vocabulary.has("müller")).isTrue();
        assertThat(vocabulary.has("no")).isFalse();
        assertThat(vocabulary.has("boat")).isFalse();
    }

    @Test
    void aDocumentOfTheSameIdTakesThePlaceOfTheOneBefore() {
        vocabulary.add(List.of(Sentences.document("a", "ferry"), Sentences.document("b", "lamp")));
        vocabulary.add(List.of(Sentences.document("a", "tower")));

        assertThat(vocabulary.has("ferry")).isFalse();
        assertThat(vocabulary.has("tower")).isTrue();
        assertThat(vocabulary.has("lamp")).isTrue();
    }

    @Test
    void theNearestTakesTheFewestSlipsThenTheMostFrequentThenTheFirstByLetters() {
        vocabulary.add(List.of(Sentences.document("a", "harbour harbours harbours lamps lampe lamps lampe")));

        assertThat(vocabulary.nearest("harbuor", 2)).contains("harbour");
        assertThat(vocabulary.nearest("harbourz", 2)).contains("harbours");
        assertThat(vocabulary.nearest("lampo", 1)).contains("lampe");
    }

    @Test
    void nothingIsNearThatTakesTooManySlipsOrBeginsOtherwise() {
        vocabulary.add(List.of(Sentences.document("a", "harbour")));

        assertThat(vocabulary.nearest("hrbr", 2)).isEmpty();
        assertThat(vocabulary.nearest("barbour", 2)).isEmpty();
        assertThat(new Vocabulary().nearest("harbour", 2)).isEmpty();
    }
}
