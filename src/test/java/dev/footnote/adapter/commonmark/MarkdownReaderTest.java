package dev.footnote.adapter.commonmark;

import dev.footnote.adapter.jsoup.HtmlBlocks;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class MarkdownReaderTest {

    private static Document read(String markdown) {
        try {
            return new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                    .read("a.md", markdown.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String markdown) {
        return read(markdown).text();
    }

    @Test
    void readsMarkdownByExtensionInAnyCase() {
        MarkdownReader reader = new MarkdownReader(Texts.DECODER, new HtmlBlocks());

        assertThat(reader.reads("a.md")).isTrue();
        assertThat(reader.reads("A.Markdown")).isTrue();
        assertThat(reader.reads("a.mdx")).isFalse();
    }

    @Test
    void dropsMarkupAndKeepsWords() {
        assertThat(text("Eels *swim* **far** in `river.flow()`, see [the map](http://x.org \"Map\") and ![an"
                        + " eel](eel.png)."))
                .isEqualTo("Eels swim far in river.flow(), see the map and an eel.");
    }

    @Test
    void joinsSoftBreaksAndKeepsHardOnes() {
        assertThat(text("Eels\nswim\\\nfar\n\nFrogs  \nhop")).isEqualTo("Eels swim\nfar\n\nFrogs\nhop");
    }

    @Test
    void writesListItemsOneALine() {
        assertThat(text("Pack:\n\n- rope\n- lamp\n\n  with oil\n- - map\n\n7. row\n8. rest\n\nGo."))
                .isEqualTo("Pack:\n\n- rope\n- lamp\n  with oil\n- - map\n\n7. row\n8. rest\n\nGo.");
    }

    @Test
    void indentsNestedLists() {
        assertThat(text("1. boat\n   - oars\n     - left\n   - sail\n2. car"))
                .isEqualTo("1. boat\n   - oars\n     - left\n   - sail\n2. car");
    }

    @Test
    void writesRowsWithTheirPlaces() {
        Document document = read("Tides\n\n| Port | *High* |\n|---|---|\n| Bay | 3 m |\n| | 4 m |\n| Sound |");

        assertThat(document.text()).isEqualTo("Tides\n\nPort | High\nBay | 3 m\n | 4 m\nSound | ");
        assertThat(places(document, Place.Kind.TABLE)).containsExactly("Port | High\nBay | 3 m\n | 4 m\nSound | ");
        assertThat(places(document, Place.Kind.HEADS)).containsExactly("Port | High");
        assertThat(places(document, Place.Kind.CELL)).containsExactly("Port", "High", "Bay", "3 m", "4 m", "Sound");
        assertThat(document.places())
                .filteredOn(place -> place.kind() == Place.Kind.ROW)
                .extracting(Place::kind, Place::label, place -> place.span().in(document.text()))
                .containsExactly(
                        tuple(Place.Kind.ROW, "Bay", "Bay | 3 m"),
                        tuple(Place.Kind.ROW, "4 m", " | 4 m"),
                        tuple(Place.Kind.ROW, "Sound", "Sound | "));
    }

    @Test
    void keepsCodeAsItIs() {
        assertThat(text("Run:\n\n```sh\nif *x*; then\n\n  go\nfi\n```\n\nDone."))
                .isEqualTo("Run:\n\nif *x*; then\n\n  go\nfi\n\nDone.");
    }

    @Test
    void showsTheWordsOfHtmlAndNothingElseOfIt() {
        assertThat(text("<script>alert('x')</script>\n\nEels <b onclick=\"x()\">swim</b> &amp; rest &lt;i&gt;."))
                .isEqualTo("Eels swim & rest <i>.");
        assertThat(text("<div>Eels &amp; <i>frogs</i><ul><li>one</li><li>two</li></ul></div>\n\nEnd."))
                .isEqualTo("Eels & frogs\n\n- one\n- two\n\nEnd.");
    }

    @Test
    void readsTablesOfHtmlAsTables() {
        Document document = read(
                "Hire:\n\n<table><tr><th>Boat</th><th>Seats</th></tr>\n<tr><td>Merlin</td><td>6</td></tr></table>");

        assertThat(document.text()).isEqualTo("Hire:\n\nBoat | Seats\nMerlin | 6");
        assertThat(places(document, Place.Kind.HEADS)).containsExactly("Boat | Seats");
        assertThat(places(document, Place.Kind.ROW)).containsExactly("Merlin | 6");
    }

    @Test
    void leavesOutWhatIsCrossedOutAndWhatIsAComment() {
        assertThat(text("- Bowls: ~~£85~~ **£95**\n"
                        + "- Spoons: £40 ~~(was £35)~~\n"
                        + "- ~~Baskets: £70~~\n\n"
                        + "<!-- the code\n"
                        + "is 7 -->\n\n"
                        + "It <del>was *red*</del> is <!-- not --> blue."))
                .isEqualTo("- Bowls: £95\n- Spoons: £40\n\nIt is blue.");
    }

    @Test
    void turnsTaskBoxesAndKindsOfNotesIntoWords() {
        assertThat(text("- [x] Kiln inspected\n- [ ] Fan replaced\n\n> [!WARNING]\n> Hot."))
                .isEqualTo("- done: Kiln inspected\n- not done: Fan replaced\n\nWarning: Hot.");
    }

    @Test
    void boxesThatAreAllEmptySayNothing() {
        assertThat(text("Bring:\n\n- [ ] your pass\n- [ ] a photo")).isEqualTo("Bring:\n\n- your pass\n- a photo");
    }

    @Test
    void keepsTheTextOfNotesWithoutTheirMarks() {
        assertThat(text("Members pay less[^1].\n\n[^1]: Not for materials."))
                .isEqualTo("Members pay less.\n\nNot for materials.");
    }

    @Test
    void placesListsWithTheirLeadInsAndNestedItems() {
        Document document = read("It is cold. You need:\n\n- a rope\n  - of hemp\n- a lamp");

        assertThat(places(document, Place.Kind.LEAD_IN)).containsExactly("You need:");
        assertThat(places(document, Place.Kind.LIST)).containsExactly("- a rope\n  - of hemp\n- a lamp", "- of hemp");
        assertThat(document.places())
                .filteredOn(place -> place.kind() == Place.Kind.ITEM)
                .extracting(Place::level, place -> place.span().in(document.text()))
                .containsExactly(tuple(1, "- a rope\n  - of hemp"), tuple(2, "- of hemp"), tuple(1, "- a lamp"));
    }

    @Test
    void placesQuestionsWithTheirAnswers() {
        Document document = read(
                "**Is it far?**\nTwo miles.\n\n**Who asks?**\n\nNobody.\n\nReally.\n\n## Next\n\nQ: Why?\nA: Because.");

        assertThat(places(document, Place.Kind.QUESTION)).containsExactly("Is it far?", "Who asks?", "Q: Why?");
        assertThat(places(document, Place.Kind.ANSWER))
                .containsExactly("Two miles.", "Nobody.\n\nReally.", "A: Because.");
    }

    @Test
    void takesASecondRowForHeadsWhereTheFirstLeavesColumnsUnnamed() {
        Document document =
                read("| | Summer | | Winter | |\n|---|---|---|---|---|\n| | Guests | Income | Guests | Income |\n"
                        + "| Upper | 41 | £3 | 9 | £1 |");

        assertThat(places(document, Place.Kind.HEADS))
                .containsExactly(" | Summer |  | Winter | ", " | Guests | Income | Guests | Income");
    }

    @Test
    void writesDefinitionsAsTermsWithTheirMeanings() {
        Document document = read("Contacts\n: Ola Brenn\n: Kim Stade\n\nDepth\n: in metres");

        assertThat(document.text()).isEqualTo("Contacts:\n- Ola Brenn\n- Kim Stade\n\nDepth: in metres");
        assertThat(places(document, Place.Kind.LEAD_IN)).containsExactly("Contacts:");
        assertThat(places(document, Place.Kind.OPTION)).containsExactly("Depth: in metres");
    }

    @Test
    void namesTheVersionOfAHeading() {
        Document document = read("# Changes\n\n## [2.4.0] - 2026-05-11\n\nDark.\n\n## 2 boats\n\nText.");

        assertThat(document.places())
                .filteredOn(place -> place.kind() == Place.Kind.VERSION)
                .extracting(Place::label)
                .containsExactly("2.4.0");
    }

    private static List<String> places(Document document, Place.Kind kind) {
        return document.places().stream()
                .filter(place -> place.kind() == kind)
                .map(place -> place.span().in(document.text()))
                .toList();
    }

    @Test
    void placesHeadingsOnTheirLines() {
        Document document = read("# The *long* way\n\nText.\n\nSub\n---\n\n> ### Quoted\n> words");

        assertThat(document.text()).isEqualTo("The long way\n\nText.\n\nSub\n\nQuoted\n\nwords");
        assertThat(document.places())
                .containsExactly(
                        Place.heading(1, "The long way", Span.of(0, 12)),
                        Place.heading(2, "Sub", Span.of(21, 24)),
                        Place.heading(3, "Quoted", Span.of(26, 32)));
        assertThat(document.title()).isEqualTo("The long way");
        assertThat(document.description().titleDerived()).isFalse();
    }

    @Test
    void frontMatterDescribesAndStandsBeforeTheTextWithoutTheTitle() {
        Document document = read("---\ntitle: \"Eels: a guide\"\nauthors: [Ann Lee, Bo Chen]\npublisher: Bay Press\n"
                + "date: March 2nd, 2024\n---\n# Another heading\n\nText.");

        assertThat(document.text())
                .isEqualTo("authors: Ann Lee, Bo Chen\n"
                        + "publisher: Bay Press\n"
                        + "date: March 2nd, 2024\n\n"
                        + "Another heading\n\n"
                        + "Text.");
        assertThat(places(document, Place.Kind.FRONT_MATTER))
                .containsExactly("authors: Ann Lee, Bo Chen\npublisher: Bay Press\ndate: March 2nd, 2024");
        assertThat(document.title()).isEqualTo("Eels: a guide");
        assertThat(document.description().author()).contains("Ann Lee, Bo Chen");
        assertThat(document.description().source()).contains("Bay Press");
        assertThat(document.description().published()).contains(LocalDate.of(2024, 3, 2));
    }

    @Test
    void frontMatterThatIsNotClosedIsText() {
        Document document = read("---\ntitle: Eels\n\nThey swim.");

        assertThat(document.text()).isEqualTo("title: Eels\n\nThey swim.");
    }

    @Test
    void readsBylinesAndLabelsOfTheText() {
        Document document = read("# Eels return\n\n*By Ann Lee*\n\n**Published:** 3 March 2024\n\nThey swim.");

        assertThat(document.description().author()).contains("Ann Lee");
        assertThat(document.description().published()).contains(LocalDate.of(2024, 3, 3));
    }

    @Test
    void aFirstHeadingOfAnyLevelAtTheTopIsTheTitle() {
        assertThat(read("## Eels return\n\nThey swim.").title()).isEqualTo("Eels return");
    }

    @Test
    void aHeadingBelowTextIsNotTheTitle() {
        Document document = read("They swim up the river every spring.\n\n## Why\n\nNobody knows.");

        assertThat(document.description().titleDerived()).isTrue();
    }

    @Test
    void aHeadingAsLongAsAParagraphIsNoTitle() {
        Document document = read("# " + "eel ".repeat(100) + "\n\nThey swim.");

        assertThat(document.description().titleDerived()).isTrue();
        assertThat(document.title()).hasSizeLessThanOrEqualTo(71);
    }

    @Test
    void placesStayTrueWhereEntitiesWouldShiftThem() {
        Document document = read("\uFEFF\uFEFF&#65279;cafe&#769; e**\u0301**\r\n\r\n# Cafe\u0301&#13; 🐍");

        assertThat(document.text()).isEqualTo(NormalText.of(document.text()));
        assertThat(document.places()).singleElement().satisfies(place -> {
            assertThat(place.span().in(document.text())).isEqualTo(place.label());
            assertThat(place.label()).startsWith("Café").endsWith("🐍").doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---\ntitle: Eels\n---\n", "![](a.png)", "[a]: http://x.org", "***", "#"})
    void refusesAFileWithoutWords(String markdown) {
        assertThatThrownBy(() -> new MarkdownReader(Texts.DECODER, new HtmlBlocks())
                        .read("a.md", markdown.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void survivesNestingWithoutEnd() {
        assertThat(text(">".repeat(50_000) + " eel")).contains("eel");
        assertThat(text("- ".repeat(20_000) + "eel")).contains("eel");
        assertThat(text("*a ".repeat(5_000) + "eel" + "*".repeat(5_000))).contains("eel");
        assertThat(text("[".repeat(5_000) + "eel" + "](x)".repeat(5_000))).contains("eel");
    }

    @Property(tries = 500)
    void textIsNormalAndPlacesAreInItWhateverTheMarkdown(@ForAll("markdown") String markdown) {
        Document document = read("x" + markdown);

        assertThat(document.text()).isEqualTo(NormalText.of(document.text()));
        assertThat(document.places())
                .allSatisfy(
                        place -> assertThat(place.span().in(document.text())).contains(place.label()));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "# ",
                        "\n",
                        "\n\n",
                        "- ",
                        "1. ",
                        "  ",
                        "> ",
                        "|",
                        "\n|-|-|\n",
                        "```\n",
                        "*",
                        "**",
                        "`",
                        "[a](b)",
                        "<b>",
                        "<td>",
                        "<del>",
                        "~~",
                        "[ ] ",
                        ": ",
                        "**Why?**",
                        "[!TIP]",
                        "e",
                        "\u0301",
                        "&#769;",
                        "&#13;",
                        "&#65279;",
                        "\u212B",
                        "🐍",
                        "---\n",
                        "word ",
                        "===\n",
                        "\\\n",
                        "\t")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
