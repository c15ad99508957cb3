package dev.footnote.language.amount;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Days, times of day and durations, however they are written. */
class TimeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-01            | 2024 | 3  | 1  | 0",
                "Monday, 4 March 2019  | 2019 | 3  | 4  | 1",
                "Sept. 3rd             | 0    | 9  | 3  | 0",
                "in May 2020           | 2020 | 5  | 0  | 0",
                "Sundays               | 0    | 0  | 0  | 7",
                "1904                  | 1904 | 0  | 0  | 0",
            })
    void readsADayAsFarAsItIsTold(String words, int year, int month, int day, int weekday) {
        assertThat(TimeWords.day(words)).isEqualTo(new TimeWords.Day(year, month, day, weekday));
        assertThat(TimeWords.day(words).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "the week before", "12"})
    void readsNoDayWhereNoneIsTold(String words) {
        assertThat(TimeWords.day(words).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"17:05, 1025", "4.20 p.m., 980", "12 p.m., 720", "9 am, 540", "noon, 720", "Midnight, 0"})
    void readsMinutesSinceMidnight(String words, int minutes) {
        assertThat(TimeWords.minutes(words)).isEqualTo(OptionalInt.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"two hours and 5 minutes, 7500", "a week, 604800", "three full days, 259200", "one century, 3155760000"
    })
    void readsDurationsInSeconds(String words, double seconds) {
        assertThat(TimeWords.seconds(words)).isEqualTo(OptionalDouble.of(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"some days", "soon"})
    void readsNoDurationWithoutANumber(String words) {
        assertThat(TimeWords.seconds(words)).isEmpty();
    }
}
