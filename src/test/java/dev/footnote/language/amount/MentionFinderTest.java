package dev.footnote.language.amount;

import dev.footnote.language.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MentionFinderTest {

    private final MentionFinder finder = new MentionFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // money
                "A single costs £4.20.                      | MONEY    | £4.20",
                "It cost $1.2 billion in all.               | MONEY    | $1.2 billion",
                "They owe US$5m.                            | MONEY    | US$5m",
                "The fine is 50 euros.                      | MONEY    | 50 euros",
                "Two million pounds were raised.            | MONEY    | Two million pounds",
                "The deposit is €5,000.                     | MONEY    | €5,000",
                "Children pay fifty cents.                  | MONEY    | fifty cents",
                // percent
                "About 25% came back.                       | PERCENT  | 25%",
                "Some 12.5 per cent voted.                  | PERCENT  | 12.5 per cent",
                "Twenty percent stayed.                     | PERCENT  | Twenty percent",
                "Support fell by 3 percentage points.       | PERCENT  | 3 percentage points",
                // times
                "The gate shuts at 20:30.                   | TIME     | 20:30",
                "The last boat leaves at 21.45.             | TIME     | 21.45",
                "It opens at 9 am.                          | TIME     | 9 am",
                "It opens at 9.30am.                        | TIME     | 9.30am",
                "Tea is at four o'clock.                    | TIME     | four o'clock",
                "Doors shut at half past seven.             | TIME     | half past seven",
                "The bell rings at noon.                    | TIME     | noon",
                "Noon is when the bell rings.               | TIME     | Noon",
                // dates
                "It opened on 8 April 2024.                 | DATE     | 8 April 2024",
                "It opened on April 8, 2024.                | DATE     | April 8, 2024",
                "It opened on the 8th of April.             | DATE     | 8th of April",
                "It opened on Monday, 8 April.              | DATE     | Monday, 8 April",
                "It opened on 2024-04-08.                   | DATE     | 2024-04-08",
                "It opened on 8/4/2024.                     | DATE     | 8/4/2024",
                "It is closed on Mondays.                   | DATE     | Mondays",
                "It was built in 1687.                      | DATE     | 1687",
                "It was built in the 1990s.                 | DATE     | the 1990s",
                "It was built in the 19th century.          | DATE     | the 19th century",
                "In 1687 ships came.                        | DATE     | 1687",
                "Since 1687 nets have hung there.           | DATE     | 1687",
                "They left yesterday.                       | DATE     | yesterday",
                "They left last week.                       | DATE     | last week",
                "It will reopen in March 2025.              | DATE     | March 2025",
                // durations
                "The crossing takes 24 minutes.             | DURATION | 24 minutes",
                "They waited three weeks.                   | DURATION | three weeks",
                "A 10-day pass is sold.                     | DURATION | 10-day",
                "The walk lasts half an hour.               | DURATION | half an hour",
                "The crossing takes an hour.                | DURATION | an hour",
                "It ran for two consecutive days.           | DURATION | two consecutive days",
                // counts
                "Take the first 3.                          | NUMBER   | 3",
                "Some 2.5 million people came.              | NUMBER   | 2.5 million",
                "It holds 1,250 seats.                      | NUMBER   | 1,250",
                "Twelve boats sank.                         | NUMBER   | Twelve",
                "Twenty-five boats sank.                    | NUMBER   | Twenty-five",
                "A dozen boats sank.                        | NUMBER   | A dozen",
                "Half a million came.                       | NUMBER   | Half a million",
                "Dozens of boats sank.                      | NUMBER   | Dozens",
                "Two hundred and fifty boats sank.          | NUMBER   | Two hundred and fifty",
                "About 1500 boats came.                     | NUMBER   | 1500",
                "Some 1200 people came.                     | NUMBER   | 1200",
                "The pier is 4.20 metres wide.              | NUMBER   | 4.20",
            })
    void findsTheOneThingThatIsNamed(String text, Kind kind, String words) {
        assertThat(found(text)).containsExactly(kind + " " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An F-16 flew over.",
                "Vitamin B12 helps.",
                "They came 3rd.",
                "COVID-19 spread.",
                "The boat left.",
                "We may march on.",
                "Seventy-somethings"
            })
    void codesOrdinalsAndPlainWordsCountNothing(String text) {
        assertThat(found(text))
                .noneMatch(mention -> mention.matches(".*\\d.*"))
                .doesNotContain("DATE may", "DATE march");
    }

    @Test
    void aRangeOfNumbersHoldsBoth() {
        assertThat(found("See pages 10-16.")).containsExactly("NUMBER 10", "NUMBER 16");
    }

    @Test
    void findsSeveralInTheOrderOfTheTextWithoutOverlap() {
        String text =
                "On 8 April 2024 the 20:30 boat took 45 minutes, carried 2.5 million bees and cost £4.20, 10% less.";

        assertThat(found(text))
                .containsExactly(
                        "DATE 8 April 2024",
                        "TIME 20:30",
                        "DURATION 45 minutes",
                        "NUMBER 2.5 million",
                        "MONEY £4.20",
                        "PERCENT 10%");
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertThat(finder.find("")).isEmpty();
    }

    private List<String> found(String text) {
        return finder.find(text).stream()
                .map(mention -> mention.kind() + " " + mention.span().in(text))
                .toList();
    }
}
