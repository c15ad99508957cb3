package dev.footnote.answer.suggestion;

import dev.footnote.adapter.commonmark.MarkdownReader;
import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowsTest {

    private static final String TABLE = """
        | Ticket | Price | 2031 |
        |---|---|---|
        | Adult day ticket | 12.50 | 11.00 |
        | 4711 | 3.00 | 2.00 |
        """;

    private final Document document;

    RowsTest() throws UnreadableDocument {
        document = new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                .read("a.md", TABLE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asksForWhatStandsUnderAColumnThatIsNamedInWords() {
        assertThat(Rows.of(document, row(0), head -> true)).hasValueSatisfying(made -> {
            assertThat(made.text()).isEqualTo("What is the price for Adult day ticket?");
            assertThat(made.answer().orElseThrow().in(row(0).in(document.text())))
                    .isEqualTo("12.50");
        });
    }

    @Test
    void rowWithoutANameInWordsIsNotAskedFor() {
        assertThat(Rows.of(document, row(1), head -> true)).isEmpty();
        assertThat(Rows.of(document, Span.of(0, 1), head -> true)).isEmpty();
        assertThat(Rows.of(document, row(0), head -> false)).isEmpty();
    }

    private Span row(int number) {
        List<Place> rows = document.places().stream()
                .filter(place -> place.kind() == Place.Kind.ROW)
                .toList();
        return rows.get(number).span();
    }
}
