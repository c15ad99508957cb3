package dev.footnote.document.layout;

import dev.footnote.document.NormalText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HealingTest {

    private static final String WRAPPED = """
        The ferry leaves the old quay at seven every morning except on
        Sundays, and it takes forty minutes to reach the island where the
        museum and the two small hotels are. Whoever misses the last boat
        back has to stay for the night.
        """;

    @Test
    void joinsTheLinesOfAWrappedParagraph() {
        assertThat(Healing.heal(WRAPPED).strip()).isEqualTo(WRAPPED.strip().replace('\n', ' '));
    }

    @Test
    void joinsTheLinesOfAnItemAndKeepsItemsApart() {
        String text = WRAPPED + """

            Bring:
             * a coat, since the wind on the upper deck is strong even on warm
               days, and
               a hat
             * bread
            """;

        assertThat(Healing.heal(text))
                .endsWith("Bring:\n"
                        + " * a coat, since the wind on the upper deck is strong even on warm days, and a hat\n"
                        + " * bread\n");
    }

    @Test
    void dropsMarksOfQuotationAndSpacesThatJustify() {
        String text = WRAPPED.lines()
                .map(line -> "> " + line.replaceFirst(" ", "  ") + "\n")
                .reduce("", String::concat);

        assertThat(Healing.heal(text).strip()).isEqualTo(WRAPPED.strip().replace('\n', ' '));
    }

    @Test
    void joinsTheMeaningOfAnOptionThatWasWrapped() {
        String text = """
              -f, --force        Overwrite.  Asks first on a
                                 terminal.
              -n, --dry-run      Say what would be done.
            """;

        assertThat(Healing.heal(text))
                .isEqualTo("  -f, --force        Overwrite.  Asks first on a terminal.\n"
                        + "  -n, --dry-run      Say what would be done.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roses are red,\nViolets are blue,\nSugar is sweet\nAnd so are you.",
                "Mr Anselm Terrow\n11 Millrace Court\nOS2 3LN Ostrell",
                "Room         Beds   Low\n"
                        + "-----------------------\n"
                        + "Heron dorm      8   18.50\n"
                        + "Plover dorm     6   20.00",
                "Region\tQ1\nNorth\t120\nSouth\t98",
                "name,team,room\nFerrant,Dispatch,2.14\nQuill,Archive,0.07",
                "+------+-----+\n| Boat | Day |\n+------+-----+\n| Kite | £4  |\n+------+-----+",
                "Mon: 8-12\nTue: 8-12, 14-18\nFri: closed",
                "[19:58] ann: evening all\n[19:59] bo: hello\n[20:01] ann: shall we",
                ">>> print(1)\n1\n>>> print(2)\n2",
                "if x:\n    go()\nelse:\n    stop()"
            })
    void keepsTheLinesOfVerseAddressesTablesAndCode(String text) {
        assertThat(Healing.heal(text)).isEqualTo(text);
        assertThat(Healing.heal(WRAPPED + "\n" + text)).endsWith("\n\n" + text);
    }

    @Test
    void leavesTheSeedsAsTheyAre() throws Exception {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            List<Path> files =
                    seeds.filter(file -> file.toString().endsWith(".txt")).toList();
            for (Path file : files) {
                String text = NormalText.of(Files.readString(file));
                assertThat(Healing.heal(text)).isEqualTo(text);
            }
            assertThat(files).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void leavesParagraphsOnOneLineEachAsTheyAre(@ForAll("paragraphs") List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs);

        assertThat(Healing.heal(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void changesNothingButWhiteSpaceAndMarksOfQuotation(@ForAll("pieces") String text) {
        assertThat(Healing.heal(text).replaceAll("[\\s>]", "")).isEqualTo(text.replaceAll("[\\s>]", ""));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of("Eels swim", " in  the", " river,", " 1. ", " - ", ". They", " rest: ", "\t", "|", "  ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts).strip())
                .filter(line -> !line.isEmpty())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "word ",
                        "Word ",
                        "\n",
                        "\n\n",
                        "  ",
                        "    ",
                        "- ",
                        "1. ",
                        "1.1 ",
                        "(a) ",
                        "> ",
                        "| ",
                        "\t",
                        ", ",
                        ",",
                        ". ",
                        ": ",
                        "---\n",
                        "==== ",
                        "....",
                        " 12",
                        "£4",
                        "--flag ",
                        "-x ",
                        "Q: ",
                        "A: ",
                        "a longer piece of text that fills a line ",
                        "🐍",
                        "e\u0301")
                .list()
                .ofMaxSize(60)
                .map(parts -> NormalText.of(String.join("", parts)));
    }
}
