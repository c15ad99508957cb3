package dev.footnote.answer.disagreement;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AskedTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did a berth cost in 2031?                  | 2031-12-31",
                "What did a berth cost in summer 2031?           | 2031-08-31",
                "What did a berth cost in May 2031?              | 2031-05-31",
                "What did a berth cost on 7 May 2031?            | 2031-05-07",
                "What did a berth cost before 7 May 2031?        | 2031-05-06",
                "What was it until 2031?                         | 2030-12-31",
                "What is the fee in the school year 2031/32?     | 2032-07-31",
                "What does a berth cost?                         |",
            })
    void endsWithThePeriodThatIsNamed(String question, LocalDate until) {
        assertThat(AskedTime.of(question).until().orElse(null)).isEqualTo(until);
        assertThat(AskedTime.of(question).former()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "And before the change?, true",
        "When was the start planned at first?, true",
        "What did they use to pay? It used to be less., true",
        "Until when is the office open?, false",
        "Have you seen it before?, false",
    })
    void isFormerWithoutADate(String question, boolean former) {
        assertThat(AskedTime.of(question).former()).isEqualTo(former);
    }
}
