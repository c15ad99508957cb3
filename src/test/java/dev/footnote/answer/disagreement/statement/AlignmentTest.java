package dev.footnote.answer.disagreement.statement;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AlignmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The stone tower is 40 metres high. | The stone tower is 50 metres high.  | 1    | 1",
                // of stone, tower and high, an adjective that counts 0.6, the other has the tower
                "The stone tower is 40 metres high. | The tower is 50 metres wide.        | 0.385 | 1",
                "The tower is 40 metres high.       | The bridge is 50 metres wide.       | 0    | 0",
            })
    void coverageIsTheShareOfWordsThatTheOtherHas(String one, String other, double covered, double covers) {
        Alignment alignment = Alignment.of(Parts.valued("a", one), Parts.valued("b", other));

        assertThat(alignment.covered()).isCloseTo(covered, within(0.001));
        assertThat(alignment.covers()).isCloseTo(covers, within(0.001));
        assertThat(alignment.least()).isCloseTo(Math.min(covered, covers), within(0.001));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The night train leaves at 9 pm. | The morning train leaves at 9 am. | true",
                "The night train leaves at 9 pm. | The night train leaves at 10 pm.  | false",
                "The night train leaves at 9 pm. | The train leaves at 10 pm.        | false",
                "Ada Lind left at 9 pm.          | Bo Kern left at 10 pm.            | true",
            })
    void contrastIsAThingOnEachSideThatTheOtherDoesNotMention(String one, String other, boolean contrast) {
        assertThat(Alignment.contrast(Parts.valued("a", one), Parts.valued("b", other), Set.of()))
                .isEqualTo(contrast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tower is 40 metres high. | The tower has 50 steps.  | true",
                "The tower is 40 metres high. | The bridge has 50 steps. | false",
                "The tower is 40 metres high. | It has 50 steps.         | false",
                "It is 40 metres high.        | It has 50 steps.         | true",
                "It is 40 metres high.        | They have 50 steps.      | false",
            })
    void subjectsAreTheSameByNameOrByPronoun(String one, String other, boolean same) {
        assertThat(Alignment.subjects(Parts.valued("a", one), Parts.valued("b", other)))
                .isEqualTo(same);
    }

    @Test
    void wordsOfTheQuestionAreCountedThatAPartKnows() {
        Part part = Parts.valued("a", "The stone tower is 40 metres high.");

        assertThat(Alignment.answers(part, Set.of("stone", "bridg"))).isEqualTo(0.5);
        assertThat(Alignment.answers(part, Set.of())).isEqualTo(1);
        assertThat(Alignment.known(part, Parts.valued("b", "The tower is 50 metres high."), Set.of("stone", "tower")))
                .isEqualTo(1);
    }
}
