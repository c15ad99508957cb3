package dev.footnote.adapter.jsoup;

import dev.footnote.document.Context;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlReaderTest {

    private static Document read(String html) throws UnreadableDocument {
        return new HtmlReader(Texts.DECODER).read("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> context(Document document, String words) {
        int start = document.text().indexOf(words);
        return Context.of(document, Span.of(start, start + words.length())).stream()
                .map(context -> context.role() + " " + context.span().in(document.text()))
                .toList();
    }

    @Test
    void keepsTheMainContentOfAPage() throws Exception {
        Document document = read("<html><head><title>Tides · Harbour</title><style>p{}</style></head><body>"
                + "<header>Harbour office <a href=/>Home</a></header><nav><ul><li>Boats</ul></nav>"
                + "<main><h1>Tides</h1><p>High water is at <b>noon</b>.<script>alert(1)</script></p>"
                + "<aside>Buy a hat</aside></main><footer>© Harbour</footer></body></html>");

        assertThat(document.text()).isEqualTo("Tides\n\nHigh water is at noon.");
        assertThat(document.title()).isEqualTo("Tides");
    }

    @Test
    void leavesMenusOutOfAPageThatMarksNoMainContent() throws Exception {
        Document document = read("<body><ul><li><a>Home</a><li><a>Boats</a><li><a>Prices</a></ul>"
                + "<div><h2>Tides</h2>High water<br>is at noon.</div></body>");

        assertThat(document.text()).isEqualTo("Tides\n\nHigh water\nis at noon.");
    }

    @Test
    void aSentenceStandsUnderItsHeadings() throws Exception {
        Document document = read("<h1>Rules</h1><h2>Boats</h2><p>Row slowly.</p><h2>Swimmers</h2><p>Float.</p>");

        assertThat(context(document, "Float.")).containsExactly("HEADING Rules", "HEADING Swimmers");
    }

    @Test
    void aRowStandsUnderTheNamesOfItsColumnsAndSpanningCellsAreRepeated() throws Exception {
        Document document = read("<table><caption>Prices</caption><thead><tr><th>Boat<th>Day<th>Price</thead>"
                + "<tr><td rowspan=2>Skiff<td>Mon<td>4 €<tr><td>Sun<td>6 €<tr><td colspan=2>Canoe<td>9 €</table>");

        assertThat(document.text())
                .isEqualTo("Prices:\n\nBoat | Day | Price\nSkiff | Mon | 4 €\nSkiff | Sun | 6 €\nCanoe | Canoe | 9 €");
        assertThat(context(document, "Skiff | Sun")).contains("HEADS Boat | Day | Price", "LEAD_IN Prices:");
    }

    @Test
    void aTableThatOnlyArrangesIsText() throws Exception {
        assertThat(read("<table><tr><td><p>Row slowly.</p><p>Float.</p></table>")
                        .text())
                .isEqualTo("Row slowly.\n\nFloat.");
    }

    @Test
    void writesListsTermsAndCode() throws Exception {
        assertThat(read("<p>Bring:</p><ol start=3><li>rope<ul><li>thin</ul><li>lamp</ol><dl><dt>Spring tide<dd>a"
                                + " high one</dl><pre>row()\n"
                                + "  fast</pre>")
                        .text())
                .isEqualTo("Bring:\n\n3. rope\n   - thin\n4. lamp\n\nSpring tide: a high one\n\nrow()\n  fast");
    }

    @Test
    void leavesOutWhatNobodySees() throws Exception {
        assertThat(read("<p>Row<sup><a href=#n1>1</a></sup> <del>fast</del> <span hidden>never</span>slowly.<!--"
                                + " no --></p>")
                        .text())
                .isEqualTo("Row slowly.");
    }

    @Test
    void takesWhatThePageStatesOfItself() throws Exception {
        Document document = read("<head><title>x</title><meta property='og:title' content='On tides'>"
                + "<meta name=author content='Ann Lee'><meta property='og:site_name' content='Harbour News'>"
                + "<meta property='article:published_time' content='2024-05-01T10:00:00Z'></head><p>Row slowly.");

        assertThat(document.title()).isEqualTo("On tides");
        assertThat(document.description().author()).contains("Ann Lee");
        assertThat(document.description().source()).contains("Harbour News");
        assertThat(document.description().published()).contains(LocalDate.of(2024, 5, 1));
    }

    @Test
    void isReadInTheEncodingThatItStates() throws Exception {
        byte[] bytes = "<meta charset=windows-1250><p>Ołów i żółć".getBytes(Charset.forName("windows-1250"));

        Document document = new HtmlReader(Texts.DECODER).read("a.html", bytes);

        assertThat(document.text()).isEqualTo("Ołów i żółć");
        assertThat(document.description().charset()).contains("windows-1250");
    }

    @Test
    void aPageWithoutWordsIsNone() {
        assertThatThrownBy(() -> read("<script>alert(1)</script>")).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void bearsNestingWithoutEnd() throws Exception {
        assertThat(read("<div>".repeat(50_000) + "Row." + "<ul><li>".repeat(5_000) + "Float.")
                        .text())
                .contains("Row.");
    }
}
