package dev.footnote.document.description;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.footnote.document.Texts.PROSE;
import static dev.footnote.document.Texts.headings;
import static org.assertj.core.api.Assertions.assertThat;

class PlainHeadingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"What the captain saw", "Who pays?", "3.2 Methods", "IV. The Crossing", "SAFETY", "Chapter 4"})
    void aShortLineAboveProseIsAHeading(String line) {
        assertThat(headings(PROSE + "\n\n" + line + "\n\n" + PROSE)).containsExactly(line);
        assertThat(headings(PROSE + "\n" + line + "\n" + PROSE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The captain was tired.",
                "“Not now”",
                "By Jane Doe",
                "2:30 PM",
                "3 March 2024",
                "Read more: eels in spring",
                "Advertisement",
                "- eels",
                "he went on to say",
                "But will it hold?",
                "The pier at dusk (Photo by A. Khan)",
                "He counted them again,",
                "Kind regards",
                "42"
            })
    void otherShortLinesAreNot(String line) {
        assertThat(headings(PROSE + "\n\n" + line + "\n\n" + PROSE)).isEmpty();
    }

    @Test
    void aLineOfAWrappedParagraphIsNone() {
        assertThat(headings(
                        "The ferry crossed the bay four times a day in summer, and its\ncaptain knew every sandbank by\n"
                                + "Name and by colour because he\nhad grown up here.\n\n" + PROSE))
                .isEmpty();
    }

    @Test
    void stepsOfAListAreNone() {
        assertThat(headings(PROSE + "\n\n1. Open the valve\n\n2. Close the valve\n\n" + PROSE))
                .isEmpty();
    }

    @Test
    void aShortLineWithoutProseBelowIsNone() {
        assertThat(headings(PROSE + "\n\nEels\n\nFrogs\n\nNewts")).isEmpty();
    }

    @Test
    void rulesBelowMakeLevels() {
        Document document = Texts.read("Guide\n=====\n\n" + PROSE + "\n\nRopes\n-----\n\nShort.\n\nKnots\n\n" + PROSE);

        assertThat(document.places())
                .containsExactly(
                        Place.heading(1, "Guide", place(document, "Guide")),
                        Place.heading(2, "Ropes", place(document, "Ropes")),
                        Place.heading(3, "Knots", place(document, "Knots")));
    }

    @Test
    void theHeadlineIsLevelOneAndItsSecondPrintingNone() {
        Document document = Texts.read("Eels Return\n\nEels Return\n\n" + PROSE + "\n\nWhy now\n\n" + PROSE);

        assertThat(document.places())
                .containsExactly(
                        Place.heading(1, "Eels Return", Span.of(0, 11)),
                        Place.heading(2, "Why now", place(document, "Why now")));
    }

    @Test
    void aRuleBetweenParagraphsUnderlinesNothing() {
        assertThat(headings(PROSE + "\n---\n" + PROSE)).isEmpty();
    }

    private static Span place(Document document, String words) {
        int start = document.text().indexOf(words);
        return Span.of(start, start + words.length());
    }
}
