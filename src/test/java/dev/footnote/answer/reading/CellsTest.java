package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "\"1   35-005    4.20\"; 1/35-005/4.20",
                "\"Mon | 9:30 | desk\"; Mon/9:30/desk",
                "\"a\\tb\"; a/b",
                "\"No row, just words.\"; \"No row, just words.\"",
                "\"two  spaces | one\"; \"two  spaces/one\""
            })
    void cellsStandBetweenTabsBarsAndWideGaps(String row, String cells) {
        String text = "before " + row.replace("\\t", "\t") + " after";
        Span place = Span.of(7, text.length() - 6);

        assertThat(Cells.of(place, text).stream().map(cell -> cell.in(text))).containsExactly(cells.split("/"));
    }

    @Test
    void rowOfNothingButGapsIsOneCell() {
        assertThat(Cells.of(Span.of(0, 3), "   ")).containsExactly(Span.of(0, 3));
    }
}
