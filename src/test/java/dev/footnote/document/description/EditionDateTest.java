package dev.footnote.document.description;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionDateTest {

    private static final Description UNDATED = Description.titled("Berths");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "berths.md               | Valid from Monday, 3 March 2031. Decided on 2 May 2030. | 2031-03-03",
                "berths.md               | Terms, version of 1 February 2031                       | 2031-02-01",
                "berths-2031-04-05.md    | The race is on 7 June 2031                              | 2031-04-05",
                "berths_5-april-2031.txt | The race is on 7 June 2031                              | 2031-04-05",
                "minutes/berths-2031-04.md | Nothing                                               | 2031-04-01",
                "berths.md               | put together by Ilse, autumn 2031                       | 2031-09-01",
                "berths.md               | Last touched: October 2031                              | 2031-10-01",
                "berths-2030-2031.md     | Nothing                                                 | 2031-01-01",
                "berths.md               | Berths for 90 boats                                     |",
            })
    void isFoundInTheNameOfTheFileAndNearTheTop(String id, String text, LocalDate day) {
        assertThat(EditionDate.of(Document.of(id, UNDATED, text, List.of())).orElse(null))
                .isEqualTo(day);
    }

    @Test
    void isTheDayOfPublicationBeforeADateInTheText() {
        Description published = new Description(
                "Berths", false, Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2031, 5, 6)));

        assertThat(EditionDate.of(Document.of("berths.md", published, "The race on 7 June 2031", List.of())))
                .contains(LocalDate.of(2031, 5, 6));
        assertThat(EditionDate.of(Document.of("berths.md", published, "In force since 7 June 2031", List.of())))
                .contains(LocalDate.of(2031, 6, 7));
    }

    @Test
    void isNotLookedForFarDown() {
        String text = "Berths.\n".repeat(12) + "Valid from 3 March 2031";

        assertThat(EditionDate.of(Document.of("berths.md", UNDATED, text, List.of())))
                .isEmpty();
    }

    @Test
    void isStatedInASentence() {
        assertThat(EditionDate.statedIn("From 1 July 2031\nthe run is 3 minutes."))
                .contains(LocalDate.of(2031, 7, 1));
        assertThat(EditionDate.statedIn("The course was held on 1 July 2031.")).isEmpty();
    }
}
