package dev.footnote.answer.disagreement.statement;

import dev.footnote.language.Word;
import dev.footnote.language.amount.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tower is 40 metres tall.                       | tower",
                "Anna Berg, a maker of robots, has 40 dollars.      | anna berg",
                "The number of defects is 40.                       | defects",
                "In October the harbour took 40 euros a berth.      | harbour",
                // a pronoun stands for it
                "It has 40 berths in the harbour.                   | ''",
            })
    void subjectIsWhatTheValueIsOf(String sentence, String subject) {
        assertThat(text(Parts.valued("a", sentence).subject())).isEqualTo(subject);
    }

    @Test
    void ofSeveralValuesEachHasItsOwnPart() {
        Statement statement = Parts.statement("a", "A child pays 2 euros, a dog 1 euro.");
        List<Value> values = statement.sentence().figures();

        assertThat(values.stream()
                        .map(value -> text(Part.around(statement, value, values).clause())))
                .containsExactly("a child pays 2 euros", ", a dog 1 euro .");
    }

    @Test
    void whatIsExpectedIsTheSubjectWhereItIsAskedFor() {
        Part part = Parts.valued("a", "Forecasters expect gusts of 140 km/h.");

        assertThat(text(part.about(Set.of("gust")).subject())).isEqualTo("gusts");
        assertThat(text(part.about(Set.of("forecast")).subject())).isEqualTo("forecasters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fee rose by 40 euros.    | by | false",
                "The fee is 40 euros.         | is | false",
                "40 euros is the fee.         | '' | true",
            })
    void linkIsTheWordBeforeTheValue(String sentence, String link, boolean first) {
        Part part = Parts.valued("a", sentence);

        assertThat(part.link()).isEqualTo(link);
        assertThat(part.isValueFirst()).isEqualTo(first);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
