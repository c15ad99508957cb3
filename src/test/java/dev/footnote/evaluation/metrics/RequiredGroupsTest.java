package dev.footnote.evaluation.metrics;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredGroupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sent 267 drones.                 | 267",
                "An adult single costs £4.20, up.    | 4.20",
                "It was 71,500 in all                | 71500",
                "It was 71500 in all                 | £71,500",
                "leaving at 22:30.                   | 22:30",
                "Since 2019.                         | 2019",
                "“Open the Gate”, she said           | open the gate",
                "the clerk’s office                  | the clerk's",
                "the clerk’s office                  | clerk",
                "a well-known\u00a0harbour           | well known harbour",
                "the U.S. envoy                      | US envoy",
                "STRASSE und Straße                  | straße",
                "1.5 and 2                           | 2",
                "in 1990,1991 and later              | later",
                "27th of May                         | 27th"
            })
    void holds(String answer, String wanted) {
        assertThat(RequiredGroups.present(answer, List.of(List.of(wanted)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sent 267 drones.      | 26",
                "It sent 267 drones.      | 67",
                "It costs 4.20            | 20",
                "It costs 4.20            | 4",
                "It costs 14.20           | 4.20",
                "leaving at 22:30         | 30",
                "71,500                   | 500",
                "caterpillar              | cat",
                "open the old gate        | open the gate",
                "27th of May              | 27",
                "anything                 | ?!"
            })
    void doesNotHold(String answer, String wanted) {
        assertThat(RequiredGroups.present(answer, List.of(List.of(wanted)))).isFalse();
    }

    @Test
    void wantsOneAlternativeOfEveryGroup() {
        List<List<String>> groups = List.of(List.of("red", "crimson"), List.of("door"));

        assertThat(RequiredGroups.present("a crimson door", groups)).isTrue();
        assertThat(RequiredGroups.missing("a red gate", groups)).containsExactly(List.of("door"));
        assertThat(RequiredGroups.present("anything", List.of())).isTrue();
    }
}
