package dev.footnote.document;

import dev.footnote.document.Context.Role;
import dev.footnote.document.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ContextTest {

    private final List<Place> places = new ArrayList<>();

    private String text;

    private Span at(String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private void place(Kind kind, String words) {
        places.add(Place.of(kind, at(words)));
    }

    private Document document() {
        return Document.of("a.md", Description.titled("Boats"), text, places);
    }

    private List<Tuple> context(String sentence) {
        return Context.of(document(), at(sentence)).stream()
                .map(context -> tuple(context.role(), context.span().in(text)))
                .toList();
    }

    @Test
    void aRowIsToldByTheHeadsOfItsTableAndTheWordsBefore() {
        text = "Prices:\n\nBoat | Day\nKite | £4\nGull | £6";
        place(Kind.LEAD_IN, "Prices:");
        place(Kind.TABLE, "Boat | Day\nKite | £4\nGull | £6");
        place(Kind.HEADS, "Boat | Day");
        place(Kind.ROW, "Kite | £4");
        place(Kind.ROW, "Gull | £6");

        assertThat(context("Gull | £6"))
                .containsExactly(tuple(Role.LEAD_IN, "Prices:"), tuple(Role.HEADS, "Boat | Day"));
        assertThat(context("Boat | Day")).containsExactly(tuple(Role.LEAD_IN, "Prices:"));
    }

    @Test
    void anItemIsToldByTheLeadInAndTheItemsAboveIt() {
        text = "Bring:\n- a boat\n  - with oars\n- bread";
        place(Kind.LEAD_IN, "Bring:");
        place(Kind.LIST, "- a boat\n  - with oars\n- bread");
        place(Kind.ITEM, "- a boat\n  - with oars");
        place(Kind.LIST, "- with oars");
        place(Kind.ITEM, "- with oars");
        place(Kind.ITEM, "- bread");

        assertThat(context("- with oars"))
                .containsExactly(tuple(Role.LEAD_IN, "Bring:"), tuple(Role.PARENT, "- a boat"));
        assertThat(context("- bread")).containsExactly(tuple(Role.LEAD_IN, "Bring:"));
        assertThat(context("- a boat")).containsExactly(tuple(Role.LEAD_IN, "Bring:"));
    }

    @Test
    void anAnswerIsToldByItsQuestionAndTheHeadingsAbove() {
        text = "Hire\nPaying\nIs it dear?\nNo.";
        places.add(Place.heading(1, "Hire", at("Hire")));
        places.add(Place.heading(2, "Paying", at("Paying")));
        place(Kind.QUESTION, "Is it dear?");
        place(Kind.ANSWER, "No.");

        assertThat(context("No."))
                .containsExactly(
                        tuple(Role.HEADING, "Hire"),
                        tuple(Role.HEADING, "Paying"),
                        tuple(Role.QUESTION, "Is it dear?"));
    }

    @Test
    void aHeadingOfAnotherBranchIsNotAbove() {
        text = "Hire\nPaying\nOars\nWood.";
        places.add(Place.heading(1, "Hire", at("Hire")));
        places.add(Place.heading(3, "Paying", at("Paying")));
        places.add(Place.heading(2, "Oars", at("Oars")));

        assertThat(context("Wood.")).containsExactly(tuple(Role.HEADING, "Hire"), tuple(Role.HEADING, "Oars"));
    }

    @Test
    void codeIsToldByTheShortParagraphBefore() {
        text = "Intro.\n\nRun the installer.\n\nmake install";
        place(Kind.CODE, "make install");

        assertThat(context("make install")).containsExactly(tuple(Role.LEAD_IN, "Run the installer."));
    }

    @Test
    void headingsLeadInsAndHeadsAnswerNothingAlone() {
        text = "Hire\nBring:\n- bread";
        places.add(Place.heading(1, "Hire", at("Hire")));
        place(Kind.LEAD_IN, "Bring:");
        place(Kind.LIST, "- bread");
        place(Kind.ITEM, "- bread");

        assertThat(Context.isHeadingOrLeadIn(document(), at("Hire"))).isTrue();
        assertThat(Context.isHeadingOrLeadIn(document(), at("Bring:"))).isTrue();
        assertThat(Context.isHeadingOrLeadIn(document(), at("- bread"))).isFalse();
    }

    @Test
    void textWithoutPlacesHasNoContext() {
        text = "Eels swim.";

        assertThat(context("Eels swim.")).isEmpty();
    }
}
