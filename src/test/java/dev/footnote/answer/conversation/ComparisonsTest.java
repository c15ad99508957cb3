package dev.footnote.answer.conversation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonsTest {

    @Test
    void choiceNamesAllThatWereAskedAbout() {
        assertThat(Comparisons.among("which scored best?", List.of("plan 2", "plan 3", "plan 4")))
                .contains("which scored best, plan 2, plan 3 or plan 4?");
    }

    @Test
    void differenceIsBetweenThem() {
        assertThat(Comparisons.among("What's the difference between the two?", List.of("A", "B")))
                .contains("What's the difference between A and B?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who leads the project?", "Which museum is free?", "How long does it take?", ""})
    void otherQuestionsCompareNothing(String question) {
        assertThat(Comparisons.among(question, List.of("A", "B"))).isEmpty();
    }

    @Test
    void oneThingAloneIsNotCompared() {
        assertThat(Comparisons.among("which of the two?", List.of("A"))).isEmpty();
    }
}
