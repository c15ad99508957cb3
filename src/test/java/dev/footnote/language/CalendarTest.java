package dev.footnote.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "january, true",
        "March, true",
        "sundays, true",
        "Wednesday, true",
        "may, false",
        "marches, false",
        "day, false"
    })
    void knowsTheNamesThatAreNothingElse(String word, boolean name) {
        assertThat(Calendar.isName(word)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "januari, true",
        "juli, true",
        "septemb, true",
        "march, true",
        "may, false",
        "marc, false",
        "octet, false"
    })
    void knowsTheTermsOfMonths(String term, boolean month) {
        assertThat(Calendar.isMonthTerm(term)).isEqualTo(month);
    }
}
