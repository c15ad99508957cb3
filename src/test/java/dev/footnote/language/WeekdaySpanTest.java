package dev.footnote.language;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WeekdaySpanTest {

    /** Days by their first two letters. */
    private static String days(String text) {
        return WeekdaySpan.in(text).stream()
                .map(span -> span.days().stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open Mon–Sat 10–17, Sun 12–16        | MO TU WE TH FR SA; SU",
                "Tues. to Sat. from 10 a.m.            | TU WE TH FR SA",
                "Sat/Sun: emergencies only             | SA SU",
                "Mondays, Wednesdays and on Fridays    | MO WE FR",
                "Fri until Mon                         | MO FR SA SU",
                "on weekdays                           | MO TU WE TH FR",
                "daily except Tuesdays                 | MO WE TH FR SA SU",
                "every day but not on Sat. and Sun.    | MO TU WE TH FR",
                "at weekends                           | SA SU",
                "Thursday at 5                         | TH",
            })
    void aRangeIsAllItsDays(String text, String days) {
        assertThat(days(text)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in the sun he sat", "the monument", "satin", "Sunderland", "a month", "they wed"})
    void otherWordsNameNoDay(String text) {
        assertThat(WeekdaySpan.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open on Wednesdays?            | Tue–Thu: 8–12, Fri: closed | Open on Tue–Thu?",
                "Open on Friday?                | Mon–Sat 8–12. Fri: closed  | Open on Fri?",
                "Open on Sunday?                | Mon–Fri 8–12               | Open on Sunday?",
                "Open on Monday and on Tuesday? | Mon–Fri 8–12               | Open on Monday and on Tuesday?",
                "When is it open?               | Mon–Fri 8–12               | When is it open?",
            })
    void aDayIsCalledAsTheTextCallsIt(String question, String text, String reworded) {
        assertThat(WeekdaySpan.reworded(question, text)).isEqualTo(reworded);
    }

    @Property
    void everyRangeBeginsAndEndsWithItsDays(@ForAll DayOfWeek first, @ForAll DayOfWeek last) {
        WeekdaySpan range = WeekdaySpan.in("from " + first + " to " + last).get(0);

        assertThat(range.days()).contains(first, last).hasSize((last.getValue() - first.getValue() + 7) % 7 + 1);
    }

    @Test
    void aCallerCannotChangeTheDays() {
        assertThat(WeekdaySpan.in("Mon").get(0).days()).isUnmodifiable();
    }
}
