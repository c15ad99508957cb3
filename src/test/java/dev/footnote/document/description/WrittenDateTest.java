package dev.footnote.document.description;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            2025-04-02                # 2025-04-02
            2025-04-02T10:00:00Z      # 2025-04-02
            2025/4/2                  # 2025-04-02
            April 2, 2025             # 2025-04-02
            april 2 2025              # 2025-04-02
            Apr. 2, 2025              # 2025-04-02
            Sept. 30, 2024            # 2024-09-30
            May 2nd, 2025             # 2025-05-02
            2 April 2025              # 2025-04-02
            2nd of April 2025         # 2025-04-02
            2. April 2025             # 2025-04-02
            02-Apr-2025               # 2025-04-02
            Wed, 02 Apr 2025          # 2025-04-02
            15.04.2025                # 2025-04-15
            5.4.2025                  # 2025-04-05
            04/15/2025                # 2025-04-15
            15/04/2025                # 2025-04-15
            4/4/2025                  # 2025-04-04
            29 February 2024          # 2024-02-29
            """)
    void readsTheFormsPeopleWrite(String written, LocalDate day) {
        assertThat(WrittenDate.first(written, 0).map(WrittenDate::day)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/05/2025",
                "30 February 2024",
                "2025-13-01",
                "15.15.2025",
                "April 2025",
                "2025",
                "1.2.3.2025",
                "tel. 030-12-2025-17",
                "version 2024-03-09a",
                "May 5",
                "smart 2, 2025"
            })
    void readsNothingIntoWhatIsNoDayOrNotOneDay(String written) {
        assertThat(WrittenDate.first(written, 0)).isEmpty();
    }

    @Test
    void saysWhereTheDateStands() {
        String line = "by Ann Lee April 2, 2025 2:47 AM";

        assertThat(WrittenDate.first(line, 0).orElseThrow().span().in(line)).isEqualTo("April 2, 2025");
    }

    @Test
    void goesOnAfterAnImpossibleDay() {
        assertThat(WrittenDate.first("31.02.2024 or 1 March 2024", 0).map(WrittenDate::day))
                .contains(LocalDate.of(2024, 3, 1));
    }
}
