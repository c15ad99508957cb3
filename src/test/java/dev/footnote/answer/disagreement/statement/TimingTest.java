package dev.footnote.answer.disagreement.statement;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what came about after what was expected
                "2024-03-01 | The bridge will open on 2 June.     | 2024-06-10 | The bridge opened on 9 June.        | true",
                "2024-03-01 | The bridge opened on 2 June.        | 2024-06-10 | The bridge opened on 9 June.        | false",
                // something says that it has changed
                "2024-03-01 | A berth costs 40 euros.            | 2024-06-10 | A berth now costs 50 euros.        | true",
                "           | A berth costs 40 euros.            |            | A berth now costs 50 euros.        | false",
                // plans change
                "2024-03-01 | The pier will cost 40 euros.       | 2024-06-10 | The pier will cost 50 euros.       | true",
                // both name their year
                "           | The club had 40 members in 2021.   |            | The club had 50 members in 2022.   | true",
                "           | The club had 40 members in 2021.   |            | The club had 50 members in 2021.   | false",
                // two people say so
                "2024-03-01 | The warden said a berth costs 40 euros. | 2024-06-10 | The mayor said a berth now costs 50 euros. | false",
            })
    void sidesFollowEachOtherOrContradictEachOther(
            LocalDate before, String one, LocalDate after, String other, boolean development) {
        List<Part> sides = List.of(Parts.valued("a", before, one), Parts.valued("b", after, other));

        assertThat(Timing.isDevelopment(sides)).isEqualTo(development);
    }

    @ParameterizedTest
    @CsvSource({"2023-02-01, true", "2021-02-01, false", ", false"})
    void aSentenceWithoutYearIsOfTheYearOfItsDocument(LocalDate published, boolean apart) {
        Part dated = Parts.valued("a", "The club had 40 members in 2021.");
        Part undated = Parts.valued("b", published, "The club had 50 members.");

        assertThat(Timing.areYearsApart(undated, dated)).isEqualTo(apart);
        assertThat(Timing.areYearsApart(undated, undated)).isFalse();
    }

    @Test
    void lastYearIsCountedFromTheDayOfPublication() {
        Statement statement = Parts.statement("a", LocalDate.of(2024, 3, 1), "The club had 40 members last year.");

        assertThat(Timing.time(Part.of(statement, statement.words()))).contains(LocalDate.of(2023, 1, 1));
    }

    @Test
    void whatHoldsFromADayOnSaysSoItself() {
        String text = "From 1 July 2025 a berth costs 40 euros.";
        Document document = Statements.document("a", "Fees", text, LocalDate.of(2024, 1, 1));

        assertThat(Timing.validFrom(document, Span.of(0, text.length()))).contains(LocalDate.of(2025, 7, 1));
    }
}
