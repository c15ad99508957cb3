package dev.footnote.answer.disagreement.edition;

import dev.footnote.answer.disagreement.statement.Statements;
import dev.footnote.language.amount.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pump runs for 9 minutes instead of 4. | The pump runs for 4 minutes. | true",
                "The fee is raised from 31 to 36 euros.    | Members pay 31 euros.        | true",
                "The fee is raised from 31 to 36 euros.    | Members pay 36 euros.        | false",
                "Deliveries come on Friday instead of Tuesday. | Deliveries come on Tuesday. | true",
                "The pump runs for 9 minutes.              | The pump runs for 4 minutes. | false",
            })
    void isNamedByOneOfTwoSentences(String newer, String older, boolean replaced) {
        assertThat(Replacement.isBetween(Statements.sentence(newer), Statements.sentence(older)))
                .isEqualTo(replaced);
        assertThat(Replacement.isBetween(Statements.sentence(older), Statements.sentence(newer)))
                .isEqualTo(replaced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pump runs for 9 minutes instead of 4.     | 9 minutes",
                "The fee is raised from 31 to 36 euros.        | 36 euros",
                "The pump stands still.                        |",
            })
    void givesWhatIsSoNow(String sentence, String value) {
        assertThat(Replacement.given(Statements.sentence(sentence))
                        .map(Value::words)
                        .orElse(null))
                .isEqualTo(value);
    }
}
