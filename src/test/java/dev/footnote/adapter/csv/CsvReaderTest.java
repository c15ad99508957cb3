package dev.footnote.adapter.csv;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReaderTest {

    private static Document read(String csv) throws Exception {
        return new CsvReader(Texts.DECODER).read("lists/ferry_times.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aRowStandsUnderTheNamesOfItsColumns(String comma) throws Exception {
        Document document = read("Port,Leaves,Note\nBay,9:40,\"by day\"\nSound,11:05,\n".replace(",", comma));

        assertThat(document.text()).isEqualTo("Port | Leaves | Note\nBay | 9:40 | by day\nSound | 11:05 | ");
        assertThat(document.title()).isEqualTo("ferry times");
        int row = document.text().indexOf("Sound");
        assertThat(Context.of(document, Span.of(row, row + 5)))
                .extracting(Context::role, context -> context.span().in(document.text()))
                .containsExactly(org.assertj.core.api.Assertions.tuple(Context.Role.HEADS, "Port | Leaves | Note"));
    }

    @Test
    void keepsCommasAndLineBreaksInACell() throws Exception {
        assertThat(read("a,b\n\"x, y\",\"1\n2\"\n").text()).isEqualTo("a | b\nx, y | 1 2");
    }

    @Test
    void aFirstRowOfFiguresNamesNothing() throws Exception {
        assertThat(read("1,2\n3,4\n").places()).extracting(Place::kind).doesNotContain(Place.Kind.HEADS);
    }

    @Test
    void readsATableThatIsBroken() throws Exception {
        assertThat(List.of(read("a,b\n\"x,1\ny,2").text(), read("a,b\n\"x\"z,1").text()))
                .allSatisfy(text -> assertThat(text).startsWith("a | b"));
    }
}
