package dev.footnote.answer;

import dev.footnote.index.Sentences;
import dev.footnote.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadInTest {

    private final LeadIn leadIn = new LeadIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He understands that.",
                "“It was cold,” she said.",
                "This changed in spring.",
                "However, it was shut.",
                "But the pier was shut.",
                "Their boat sank.",
                "As a result, fares rose.",
                "Both were shut."
            })
    void leansOnTheSentenceBefore(String sentence) {
        Passage passage = Sentences.passage(Sentences.document("a", "Anna Berg kept the lamp.", sentence));

        assertThat(leadIn.before(passage, passage.sentences().get(1)))
                .contains(passage.sentences().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp burns oil.",
                "Anna Berg kept it.",
                "However, Anna Berg kept it.",
                "But Berg kept it.",
                "There is no ferry on Mondays.",
                "Italy is far.",
                "Hermits live there."
            })
    void standsOnItsOwn(String sentence) {
        Passage passage = Sentences.passage(Sentences.document("a", "Anna Berg kept the lamp.", sentence));

        assertThat(leadIn.before(passage, passage.sentences().get(1))).isEmpty();
    }

    @Test
    void theFirstSentenceOfAPassageHasNothingToLeanOn() {
        Passage passage = Sentences.passage(Sentences.document("a", "He kept the lamp."));

        assertThat(leadIn.before(passage, passage.sentences().get(0))).isEmpty();
    }
}
