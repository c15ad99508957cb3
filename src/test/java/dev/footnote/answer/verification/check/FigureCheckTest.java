package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts, dates and times of a claim against those of its source, converted and rounded. */
class FigureCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The crossing takes 90 minutes. | The crossing takes an hour and a half.",
                "The office closes at 17:00. | The office closes at 5 pm.",
                "The tunnel is 8 km long. | The tunnel is 8,000 metres long.",
                "In 2023, 980 heaters were sold. | In 2024 we sold 1,240 heaters. In 2023 it was 980.",
                "The lift holds eight people. | The lift holds at most 8 people.",
                "The oak needs three years. | The birch needs two years, the oak three."
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(FigureCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tunnel is 8 miles long. | The tunnel is 8 km long. | NUMBER",
                "The pressure is 6 psi. | The pressure is 6 bar. | NUMBER",
                "The lift holds at least 8 people. | The lift holds at most 8 people. | NUMBER",
                "The box weighs less than 11 kg. | The box weighs 11 kg. | NUMBER",
                "Turnout rose by 20 percent. | Turnout rose by 20 percentage points. | NUMBER",
                "The office closes at 18:00. | The office closes at 5 pm. | DATE",
                "The mill was built in 1871. | The mill was built in 1817. | DATE"
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(FigureCheck::new, claim, source)).containsExactly(kind);
    }
}
