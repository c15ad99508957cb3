package dev.footnote.adapter.rtf;

import dev.footnote.document.Document;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RtfReaderTest {

    private static Document read(String rtf) throws Exception {
        return new RtfReader().read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void readsHeadingsListsTablesAndNotes() throws Exception {
        Document guide = read("""
                {\\rtf1\\ansi\\ansicpg1252{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}
                {\\info{\\title Boats}{\\author Ann Lee}{\\creatim\\yr2024\\mo5\\dy1}}{\\*\\unheard of}
                {\\header Running head\\par}
                \\pard\\s1 Fees\\par
                \\pard\\plain Caf\\'e9 {\\b guests} pay nothing.{\\super\\chftn{\\footnote They once did.}} {\\v hidden}{\\deleted gone}\\par
                {\\listtext\\bullet\\tab}\\pard\\ls1\\ilvl0 a canoe\\par
                {\\listtext 1.\\tab}\\pard\\ls2\\ilvl0 Sign in.\\par
                \\trowd\\trhdr\\cellx1\\cellx2\\pard\\intbl Boat\\cell Day\\cell\\row
                \\trowd\\cellx1\\cellx2\\pard\\intbl Punt\\cell \\u163?4\\cell\\row
                \\pard End.\\par}""");

        assertThat(guide.text()).isEqualTo("""
                Fees

                Café guests pay nothing.

                - a canoe

                1. Sign in.

                Boat | Day
                Punt | £4

                End.

                They once did.""");
        assertThat(guide.title()).isEqualTo("Boats");
        assertThat(guide.description().author()).contains("Ann Lee");
        assertThat(guide.description().published()).contains(LocalDate.of(2024, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Eels", "{\\rtf1", "{\\rtf1}}}}", "{\\rtf1 \\bin9999999 x"})
    void whatIsBrokenIsSaidToBe(String rtf) {
        assertThatThrownBy(() -> read(rtf)).isInstanceOf(dev.footnote.document.UnreadableDocument.class);
    }

    @Test
    void deepNestingEnds() throws Exception {
        assertThat(read("{\\rtf1 Eels" + "{".repeat(200_000) + " end" + "}".repeat(200_001))
                        .text())
                .startsWith("Eels");
    }
}
