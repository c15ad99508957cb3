package dev.footnote.language.amount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4,200                 | 4200",
                "$3.1 billion          | 3100000000",
                "twenty-three          | 23",
                "half a million        | 500000",
                "two hundred and six   | 206",
                "100 billion U.S. dollars | 100000000000",
                "12 dozen              | 144",
            })
    void readsNumbersAsTheyAreWritten(String words, double number) {
        assertThat(NumberWords.first(words)).hasValue(number);
    }

    @Test
    void whatIsVagueIsNoNumber() {
        assertThat(NumberWords.first("scores of")).isEmpty();
    }
}
