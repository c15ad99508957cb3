package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Parts;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.language.ReadWords;
import dev.footnote.language.modality.Opposites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class YesNoTest {

    private static final QuestionAnalysis ANALYSIS = new QuestionAnalysis(ReadWords.ANALYZER);
    private static final YesNo YES_NO = new YesNo(new Opposites());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is the gate open at night?     | The gate is open at night.            | yes",
                "Is the gate open at night?     | The gate is closed at night.          | no",
                "Is the gate open at night?     | The gate is not open at night.        | no",
                "Is the gate open at night?     | The gate is never closed at night.    | yes",
                "Is the gate not open at night? | The gate is closed at night.          | yes",
                "Is the gate open at night?     | The keeper sleeps at night.           | nothing",
                "Is the gate open at night?     | The shop is open on Sundays.          | nothing",
            })
    void statementIsTakenForYesOrNo(String question, String sentence, String taken) {
        Focus focus = Focus.of(ANALYSIS.analyze(question), ReadWords.of(question));

        assertThat(YES_NO.of(focus, Parts.statement("a", sentence))
                        .map(found -> found.yes() ? "yes" : "no")
                        .orElse("nothing"))
                .isEqualTo(taken);
    }
}
