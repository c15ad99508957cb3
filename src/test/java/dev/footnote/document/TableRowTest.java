package dev.footnote.document;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.document.TableRow.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TableRowTest {

    private static Document markdown(String text) throws UnreadableDocument {
        return new MarkdownReader(Texts.DECODER, new HtmlBlocks()).read("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<TableRow> row(Document document, String words) {
        int start = document.text().indexOf(words);
        return TableRow.at(document, Span.of(start, start + words.length()));
    }

    private static List<String> heads(Document document, Cell cell) {
        return cell.heads().stream().map(head -> head.in(document.text())).toList();
    }

    @Test
    void eachCellHasTheHeadsAboveIt() throws UnreadableDocument {
        Document document =
                markdown("| | Summer | | Winter | |\n|---|--:|--:|--:|--:|\n| | Guests | Income | Guests | Income |\n"
                        + "| North | 41 | £310 | 9 | £71 |\n| South | 66 | £402 | 15 | £98 |\n");
        TableRow south = row(document, "South | 66 | £402 | 15 | £98").orElseThrow();

        assertThat(south.key().span().in(document.text())).isEqualTo("South");
        assertThat(south.cells()).hasSize(5);
        assertThat(heads(document, south.cells().get(4))).containsExactly("Winter", "Income");
        assertThat(heads(document, south.cells().get(1))).containsExactly("Summer", "Guests");
    }

    @Test
    void aCellOfAnAlignedTableBelongsToTheColumnItStandsBelow() {
        Document document = Texts.read("Boat       Day    Week   Month\n"
                + "Kite         4      20      70\n"
                + "Gull                25      80\n"
                + "Tern         5              90\n");
        TableRow gull = row(document, "Gull                25      80").orElseThrow();
        TableRow tern = row(document, "Tern         5              90").orElseThrow();

        assertThat(heads(document, gull.cells().get(1))).containsExactly("Week");
        assertThat(heads(document, tern.cells().get(2))).containsExactly("Month");
    }

    @Test
    void headsAndProseAreNoRow() throws UnreadableDocument {
        Document document = markdown("Prices.\n\n| Boat | Day |\n|---|---|\n| Kite | £4 |\n");

        assertThat(row(document, "Prices.")).isEmpty();
        assertThat(row(document, "Boat | Day")).isEmpty();
        assertThat(row(document, "Kite | £4")).isPresent();
    }
}
