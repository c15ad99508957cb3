package dev.footnote.language.amount;

import dev.footnote.language.amount.Value.Amount;
import dev.footnote.language.amount.Value.Bound;
import dev.footnote.language.amount.Value.Clock;
import dev.footnote.language.amount.Value.Day;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The wall is 3 metres high.         | 3      | metres  | 3",
                "The path is 2.5 km long.           | 2.5    | km      | 2500",
                "It covers 12 square metres.        | 12     | metres  | 12",
                "The firm employs 267 people.       | 267    | people  | 267",
                "Twelve of the workers left.        | 12     | workers | 12",
                "The repair cost £4.2 million.      | 4.2e6  | pound   | 4.2e6",
                "They paid 300 euros.               | 300    | euro    | 300",
                "The repair took two hours.         | 7200   |         | 7200",
                "Turnout rose by 12 percent.        | 12     |         | 12",
            })
    void readsANumberWithItsUnit(String sentence, double number, String unit, double inBaseUnits) {
        Amount amount = (Amount) ReadValues.one(sentence);

        assertThat(amount.number()).isEqualTo(number);
        assertThat(amount.unit().word().map(word -> word.text()).orElse(null)).isEqualTo(unit);
        assertThat(amount.inBaseUnits()).isEqualTo(inBaseUnits);
        assertThat(amount.isPlain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "There are 40 boats., EXACT",
        "There are about 40 boats., ABOUT",
        "There are at least 40 boats., AT_LEAST",
        "There are more than 40 boats., ABOVE",
        "There are no more than 40 boats., AT_MOST",
        "There are up to 40 boats., AT_MOST"
    })
    void readsHowExactlyItIsMeant(String sentence, Bound bound) {
        assertThat(((Amount) ReadValues.one(sentence)).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It costs £5, up from £3.90.",
                "It used to be 5 euros.",
                "The trip takes between 20 and 30 minutes.",
                "It takes a week.",
                "Four of the nine lifts work."
            })
    void setsAsideWhatIsNotSaidOfTheThingItself(String sentence) {
        assertThat(ReadValues.of(sentence)).anyMatch(value -> value.isKnown() && !value.isPlain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dozens came.", "One of them left.", "It opens tomorrow.", "Half were lost."})
    void leavesOutWhatIsVague(String sentence) {
        assertThat(ReadValues.of(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It opened on Monday, 4 March 2019. | 2019 | 3 | 4 | 1 | true",
                "It opened on 2024-05-06.           | 2024 | 5 | 6 | 0 | true",
                "It opened in 1904.                 | 1904 | 0 | 0 | 0 | true",
                "It opened last Tuesday.            | 0    | 0 | 0 | 2 | false",
                "It opened in the 1990s.            | 0    | 0 | 0 | 0 | false",
            })
    void readsADayAsFarAsItIsTold(String sentence, int year, int month, int day, int weekday, boolean plain) {
        Day read = (Day) ReadValues.one(sentence);

        assertThat(new int[] {read.year(), read.month(), read.day(), read.weekday()})
                .containsExactly(year, month, day, weekday);
        assertThat(read.isPlain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"It leaves at 17:05., 1025, true", "It leaves at noon., 720, true", "It leaves at dawn., -1, false"})
    void readsATimeOfDay(String sentence, int minutes, boolean known) {
        Clock read = (Clock) ReadValues.one(sentence);

        assertThat(read.minutes()).isEqualTo(minutes);
        assertThat(read.isKnown()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"The sum is not 40 euros., true", "The sum is 40 euros., false"})
    void tellsWhatIsDenied(String sentence, boolean denied) {
        assertThat(((Amount) ReadValues.one(sentence)).isDenied()).isEqualTo(denied);
    }
}
