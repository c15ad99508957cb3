package dev.footnote.document.layout;

import dev.footnote.document.Context;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlainPlacesTest {

    private static Document document(String text) {
        return Document.of("a.txt", Description.titled("Boats"), text, PlainPlaces.find(text, List.of()));
    }

    private static List<String> places(String text, Kind kind) {
        Document document = document(text);
        return document.places().stream()
                .filter(place -> place.kind() == kind)
                .map(place -> place.span().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boat         Beds   Price\n"
                        + "-------------------------\n"
                        + "Kite            8   18.50\n"
                        + "Gull            6   20.00",
                "Boat         Beds   Price\nKite            8   18.50\nGull            6   20.00",
                "Boat\tBeds\tPrice\nKite\t8\t18.50\nGull\t6\t20.00",
                "Boat,Beds,Price\nKite,8,18.50\nGull,6,20.00",
                "+------+------+-------+\n"
                        + "| Boat | Beds | Price |\n"
                        + "+======+======+=======+\n"
                        + "| Kite | 8    | 18.50 |\n"
                        + "| Gull | 6    | 20.00 |",
                "Boat | Beds | Price\n-----+------+------\nKite | 8    | 18.50\nGull | 6    | 20.00"
            })
    void findsTheHeadsRowsAndCellsOfATable(String text) {
        assertThat(places(text, Kind.TABLE)).hasSize(1);
        assertThat(places(text, Kind.HEADS))
                .singleElement()
                .satisfies(heads -> assertThat(heads).contains("Boat", "Beds", "Price"));
        assertThat(places(text, Kind.ROW))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row).contains("Kite", "18.50"));
        assertThat(places(text, Kind.CELL))
                .containsExactly("Boat", "Beds", "Price", "Kite", "8", "18.50", "Gull", "6", "20.00");
    }

    @Test
    void takesTwoRowsAboveARuleForHeads() {
        String text = "              Low      High\n              season   season\n---------------------------\n"
                + "Kite          18.50    24.00\nGull          20.00    26.50";

        assertThat(places(text, Kind.HEADS)).containsExactly("Low      High", "season   season");
        assertThat(places(text, Kind.ROW)).hasSize(2);
    }

    @Test
    void joinsARowWithWhatIsWrittenBelowInItsColumns() {
        String text = "Ward          Mon-Fri        Visitors\n"
                + "------------------------------------\n"
                + "Eye           14:00-19:00    2\n"
                + "Intensive     16:00-17:00    1\n"
                + "              19:00-19:30\n"
                + "Children      08:00-20:00    any";

        assertThat(places(text, Kind.ROW))
                .containsExactly(
                        "Eye           14:00-19:00    2",
                        "Intensive     16:00-17:00    1\n              19:00-19:30",
                        "Children      08:00-20:00    any");
    }

    @Test
    void nestsItemsByIndentationAndByNumber() {
        String text = "1.   Deposit\n"
                + "1.1  It is £200.\n"
                + "1.2  Not covered:\n"
                + "     (a) windows;\n"
                + "     (b) keys.\n"
                + "2.   Return\n"
                + "2.1  By six.";

        assertThat(document(text).places())
                .filteredOn(place -> place.kind() == Kind.ITEM)
                .extracting(Place::label, Place::level)
                .containsExactly(
                        tuple("1.", 1),
                        tuple("1.1", 2),
                        tuple("1.2", 2),
                        tuple("(a)", 3),
                        tuple("(b)", 3),
                        tuple("2.", 1),
                        tuple("2.1", 2));
        Span keys = Span.of(text.indexOf("(b)"), text.indexOf("\n2.   "));
        assertThat(Context.of(document(text), keys))
                .extracting(context -> context.span().in(text))
                .containsExactly("1.   Deposit", "1.2  Not covered:");
    }

    @Test
    void findsWhatLeadsToAList() {
        String text = "It is cold. Please bring:\n\n- a coat\n- bread";

        assertThat(places(text, Kind.LEAD_IN)).containsExactly("Please bring:");
        assertThat(places(text, Kind.LIST)).containsExactly("- a coat\n- bread");
    }

    @Test
    void findsOptionsQuestionsAndContents() {
        assertThat(places("  -q, --quiet   no words\n  -v            more words", Kind.OPTION))
                .hasSize(2);
        String asked = "Q: Is it far?\nA: Two miles.\n\nQ: Is it dear?\nA: No.";
        assertThat(places(asked, Kind.QUESTION)).containsExactly("Q: Is it far?", "Q: Is it dear?");
        assertThat(places(asked, Kind.ANSWER)).containsExactly("A: Two miles.", "A: No.");
        assertThat(places("Boats ......... 3\nOars .......... 7\nSails ........ 12", Kind.CONTENTS))
                .hasSize(3);
        assertThat(places("Mix with ours ...... 1 : 50\nMix with others .... 1 : 33", Kind.OPTION))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eels swim.  They rest.\nFrogs hop.  They sit.",
                "Eels swim, frogs hop, and so on, it is said.\nWhy?",
                "1. Eels",
                "A sentence with a colon: here."
            })
    void findsNothingInProse(String text) {
        assertThat(document(text).places()).isEmpty();
    }

    @Property(tries = 500)
    void everyPlaceLiesInTheTextAndWithinWhatHoldsIt(@ForAll("pieces") String text) {
        Document document = document(text);

        assertThat(document.places()).allSatisfy(place -> {
            assertThat(place.span().in(text)).isNotBlank().contains(place.label());
            assertThat(document.places().around(place.span())).contains(place);
            assertThat(Context.of(document, place.span()))
                    .allSatisfy(context -> assertThat(context.span().in(text)).isNotBlank());
        });
    }

    @Provide
    Arbitrary<String> pieces() {
        return HealingTest.pieces();
    }
}
