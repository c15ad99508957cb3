package dev.footnote.answer.compose;

import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "Both were shut.",
                "However, he rowed back.",
                "It was built to last."
            })
    void leansOnTheSentenceBefore(String sentence) {
        Passage passage = Sentences.passage(Sentences.document("a", "Anna Berg kept the lamp.", sentence));

        assertThat(leadIn.before("Was it cold?", passage, passage.sentences().get(1)))
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
                "There are 142 steps.",
                "However, there were four boats.",
                "It is important that they rest.",
                "“It’s not easy to row,” Berg said.",
                "Italy is far.",
                "Hermits live there."
            })
    void standsOnItsOwn(String sentence) {
        Passage passage = Sentences.passage(Sentences.document("a", "Anna Berg kept the lamp.", sentence));

        assertThat(leadIn.before("Was it cold?", passage, passage.sentences().get(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What did Berg say about the lamp?, He said that it was dim., true",
        "What did Anna Berg want?, However she kept it., true",
        "Who kept the lamp?, She kept it for years., false",
        "What is the lamp good for?, This lamp guides boats., true",
        "What is the lamp good for?, This good oil burns., false",
        "What is the lamp good for?, This is good., false",
        "What do lamp boats do?, Those lamp boats row., false",
        "Which boats sank?, Their boats sank., false",
    })
    void whatTheQuestionNamesNeedsNotBeToldFirst(String question, String sentence, boolean known) {
        Passage passage = Sentences.passage(Sentences.document("a", "Anna Berg lit the lamp.", sentence));

        assertThat(leadIn.before(question, passage, passage.sentences().get(1)).isEmpty())
                .isEqualTo(known);
    }

    @Test
    void theFirstSentenceOfAPassageHasNothingToLeanOn() {
        Passage passage = Sentences.passage(Sentences.document("a", "He kept the lamp."));

        assertThat(leadIn.before("Was it cold?", passage, passage.sentences().get(0)))
                .isEmpty();
    }
}
