package dev.footnote.document.description;

import dev.footnote.document.Description;
import dev.footnote.document.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.footnote.document.Texts.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whole texts of many kinds, and what they say about themselves. A null stands for unknown, a null title for a
 * derived one.
 */
class DescriptionCasesTest {

    record Case(String name, String text, String title, String author, String published, String source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "news with byline and date line",
                        "Harbour to reopen in May\n\nBy Jane Doe\nMarch 3, 2024 at 6:15 p.m. EST\n\n" + PROSE,
                        "Harbour to reopen in May",
                        "Jane Doe",
                        "2024-03-03",
                        null),
                new Case(
                        "news with a section beside the date",
                        "Politics | 3 March 2024\n\nCouncil Votes for Longer Opening Hours\n\n" + PROSE,
                        "Council Votes for Longer Opening Hours",
                        null,
                        "2024-03-03",
                        null),
                new Case(
                        "published and updated on one line",
                        "Ferry fares to rise\nPublished 3 March 2024 | Updated 5 March 2024\n\n" + PROSE,
                        "Ferry fares to rise",
                        null,
                        "2024-03-03",
                        null),
                new Case(
                        "only an update",
                        "Ferry fares to rise\n\nLast updated on 5 March 2024\n\n" + PROSE,
                        "Ferry fares to rise",
                        null,
                        "2024-03-05",
                        null),
                new Case(
                        "a stated publication wins over an earlier update",
                        "Ferry fares to rise\n\nUpdated: 5 March 2024\nPublished: 3 March 2024\n\n" + PROSE,
                        "Ferry fares to rise",
                        null,
                        "2024-03-03",
                        null),
                new Case(
                        "author and copyright at the end",
                        "The Last Lighthouse Keeper\n\n" + PROSE + "\n\n" + PROSE
                                + "\n\nAuthor: Ann Lee\n© 2024 The Bay Courier. All rights reserved.",
                        "The Last Lighthouse Keeper",
                        "Ann Lee",
                        null,
                        "The Bay Courier"),
                new Case(
                        "copyright with the name first",
                        "Tide tables explained\n\n" + PROSE + "\n\n(c) Bay Almanac 2023",
                        "Tide tables explained",
                        null,
                        null,
                        "Bay Almanac"),
                new Case(
                        "minutes",
                        "Parks Committee: Minutes\nTuesday, 7 May 2024, 7:00 pm\n\nPresent: A. Khan, B. Ortiz\n\n"
                                + PROSE,
                        "Parks Committee: Minutes",
                        null,
                        "2024-05-07",
                        null),
                new Case(
                        "minutes whose next meeting is dated",
                        "Minutes of the Parks Committee\n\n" + PROSE + "\n\nDate of next meeting: 4 June 2024",
                        "Minutes of the Parks Committee",
                        null,
                        null,
                        null),
                new Case(
                        "release notes",
                        "Skiff 2.3.1 (2024-05-06)\n\n- Fixes the anchor winch\n- Adds a depth alarm",
                        "Skiff 2.3.1 (2024-05-06)",
                        null,
                        "2024-05-06",
                        null),
                new Case(
                        "report with labels",
                        "Title: Water Quality in the Lower Basin\nAuthors: R. Stone, P. Wells\nDate: 2023-11-30\n"
                                + "Publisher: Basin Authority\n\n" + PROSE,
                        "Water Quality in the Lower Basin",
                        "R. Stone, P. Wells",
                        "2023-11-30",
                        "Basin Authority"),
                new Case(
                        "letter by mail",
                        "From: Jane Doe <jane@example.org>\nTo: team@example.org\nDate: Mon, 4 Mar 2024 10:12:00 +0100\n"
                                + "Subject: Keys for the boathouse\n\nHi all,\n\n" + PROSE,
                        "Keys for the boathouse",
                        "Jane Doe",
                        "2024-03-04",
                        null),
                new Case(
                        "mail without a name",
                        "From: jane@example.org\nTo: team@example.org\nSubject: Keys\n\n" + PROSE,
                        "Keys",
                        null,
                        null,
                        null),
                new Case(
                        "recipe",
                        "Lemon Drizzle Cake\nServes 8\n\n225 g butter\n225 g caster sugar\n4 eggs\n\nHeat the oven to 180 C.",
                        "Lemon Drizzle Cake",
                        null,
                        null,
                        null),
                new Case(
                        "paper",
                        "Counting Limpets by Hand and by Drone\n\nJane Doe, John Roe\nInstitute of Shores\n\nAbstract\n\n"
                                + PROSE,
                        "Counting Limpets by Hand and by Drone",
                        null,
                        null,
                        null),
                new Case(
                        "underlined title",
                        "How to splice a rope\n====================\n\n" + PROSE,
                        "How to splice a rope",
                        null,
                        null,
                        null),
                new Case(
                        "press release with a place and a date",
                        "Acme Opens a Shipyard\n\nHARBOUR CITY, Ore., Jan. 4, 2024 /Wire/ -- Acme said that " + PROSE,
                        "Acme Opens a Shipyard",
                        null,
                        "2024-01-04",
                        null),
                new Case(
                        "place without a year",
                        "Acme opens a shipyard\n\nLONDON, March 3 (Agency) - Acme said that " + PROSE,
                        "Acme opens a shipyard",
                        null,
                        null,
                        null),
                new Case(
                        "day first with dots and a time",
                        "Posted: 09.11.2023 18:40\n\nBridge closed after storm\n\n" + PROSE,
                        "Bridge closed after storm",
                        null,
                        "2023-11-09",
                        null),
                new Case(
                        "an ambiguous date is no date",
                        "Bridge closed after storm\n\nDate: 03/04/2024\n\n" + PROSE,
                        "Bridge closed after storm",
                        null,
                        null,
                        null),
                new Case(
                        "a date inside a sentence is not published",
                        "Bridge closed after storm\n\nThe bridge, opened on 3 March 1984, is closed. " + PROSE,
                        "Bridge closed after storm",
                        null,
                        null,
                        null),
                new Case(
                        "a date in a caption is not published",
                        "Bridge closed after storm\n\nThe bridge at dusk in Harbour City, Ore., on July 11, 2024. (Photo: A. Khan)\n\n"
                                + PROSE,
                        "Bridge closed after storm",
                        null,
                        null,
                        null),
                new Case(
                        "a sentence that begins with published",
                        "Old maps of the bay\n\nPublished on 3 March 1884, the first map of the bay shows no island.\n\n"
                                + PROSE,
                        "Old maps of the bay",
                        null,
                        null,
                        null),
                new Case(
                        "a date in a title is what it tells of",
                        "Battle of the Bay - 14 October 1666\n\n" + PROSE,
                        "Battle of the Bay - 14 October 1666",
                        null,
                        null,
                        null),
                new Case(
                        "a collector's date is better than none",
                        "date 2024-06-01 Get the morning letter. Sign up now.\n\n" + PROSE,
                        null,
                        null,
                        "2024-06-01",
                        null),
                new Case(
                        "a byline's date is better than a collector's",
                        "date 2024-06-01 Get the morning letter.\n\nEels return to the river\n\nby Ann Lee June 2, 2024\n\n"
                                + PROSE,
                        "Eels return to the river",
                        "Ann Lee",
                        "2024-06-02",
                        null),
                new Case(
                        "prose from the first word on",
                        PROSE + "\n\nWhat the captain said\n\n" + PROSE,
                        null,
                        null,
                        null,
                        null),
                new Case(
                        "a short first sentence is no headline, nor what follows",
                        "We met on Tuesday.\n\nAttendees\n\n" + PROSE,
                        null,
                        null,
                        null,
                        null),
                new Case(
                        "a wrapped paragraph is no headline",
                        "The committee met in the old hall and decided that the\nHarbour Bridge shall be painted green before the\nwinter.\n\n"
                                + PROSE,
                        null,
                        null,
                        null,
                        null),
                new Case(
                        "a teaser is no headline",
                        "Get our letter every morning.\n\nEels Return to the River\nby Ann Lee\n\n" + PROSE,
                        "Eels Return to the River",
                        "Ann Lee",
                        null,
                        null),
                new Case("a shopping list", "- milk\n- eggs\n- bread", null, null, null, null),
                new Case("numbered steps", "1. Open the valve\n2. Close the valve", null, null, null, null),
                new Case(
                        "a source label with an address",
                        "Eels return to the river\n\n" + PROSE + "\n\nSource: https://www.example.org/eels?id=1",
                        "Eels return to the river",
                        null,
                        null,
                        "example.org"),
                new Case(
                        "a source in a sentence is none",
                        "Eels return to the river\n\n" + PROSE
                                + " This was first told by the Bay Courier, according to its source: a miller.",
                        "Eels return to the river",
                        null,
                        null,
                        null),
                new Case(
                        "a third item is no copyright",
                        "Terms of hire\n\n(a) Boats 2022\n(b) Oars 2023\n(c) Costs 2024\n\n" + PROSE,
                        "Terms of hire",
                        null,
                        null,
                        null),
                new Case(
                        "a date far below the top belongs to the story",
                        "Eels return to the river\n\n" + (PROSE + "\n\n").repeat(8) + "3 March 2024\n\n" + PROSE,
                        "Eels return to the river",
                        null,
                        null,
                        null),
                new Case(
                        "a question as headline with emoji",
                        "Why do eels climb? 🐍\n\n" + PROSE,
                        "Why do eels climb? 🐍",
                        null,
                        null,
                        null),
                new Case(
                        "a headline that ends with an abbreviation",
                        "Eel exports to the U.S.\n\n" + PROSE,
                        "Eel exports to the U.S.",
                        null,
                        null,
                        null),
                new Case(
                        "another script",
                        "Угри возвращаются в реку\n\n" + "Угри ".repeat(40) + "плывут.",
                        "Угри возвращаются в реку",
                        null,
                        null,
                        null),
                new Case(
                        "a memo",
                        "Memo\n\nTo: All staff\nFrom: Jane Doe\nDate: 3 March 2024\nRe: Parking by the pier\n\n"
                                + PROSE,
                        "Parking by the pier",
                        "Jane Doe",
                        "2024-03-03",
                        null),
                new Case(
                        "a letter quoted at the end",
                        "How the pier was saved\n\n" + (PROSE + "\n\n").repeat(9)
                                + "From: Ann Lee\nDate: 1 May 1999\n\nSave it!",
                        "How the pier was saved",
                        null,
                        null,
                        null),
                new Case(
                        "sources of figures",
                        "How the pier was saved\n\n" + (PROSE + "\n\n").repeat(9)
                                + "Source: Harbour Board\n\nSource: Town Archive\n\nSource: own calculations",
                        "How the pier was saved",
                        null,
                        null,
                        null),
                new Case(
                        "a headline below a collector's line",
                        "date 2024-06-01 Get the morning letter. Sign up now.\n\nEels return to the river\n\n" + PROSE,
                        "Eels return to the river",
                        null,
                        "2024-06-01",
                        null),
                new Case(
                        "a page's update with weekday and zone",
                        "Storm nears the bay\nUpdated 3:15 PM EDT, Mon March 4, 2024\n\n" + PROSE,
                        "Storm nears the bay",
                        null,
                        "2024-03-04",
                        null),
                new Case(
                        "parts beside the date",
                        "Storm nears the bay\n\nMarch 4, 2024 / 6:15 PM EST / Bay News\n\n" + PROSE,
                        "Storm nears the bay",
                        null,
                        "2024-03-04",
                        null),
                new Case(
                        "a log",
                        "2024-03-09 10:00:00 INFO started\n2024-03-09 10:00:01 INFO ready",
                        null,
                        null,
                        null,
                        null),
                new Case("columns", "Name,Age\nJane,33\nBo,12\nCy,9\nDi,8", null, null, null, null),
                new Case(
                        "a poem",
                        "The Eel\n\nO eel, O eel, in water bright,\nthou swimmest left, thou swimmest right,",
                        "The Eel",
                        null,
                        null,
                        null),
                new Case(
                        "a byline of two above a date in numbers",
                        "Storm nears the bay\nBY ANN LEE AND BO CHEN\n04/15/2025\n\n" + PROSE,
                        "Storm nears the bay",
                        "ANN LEE AND BO CHEN",
                        "2025-04-15",
                        null),
                new Case("one line only", "Call the harbour master", null, null, null, null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatTheTextSaysAndNoMore(Case expected) {
        Description description = Texts.describe(expected.text());

        assertThat(description.titleDerived())
                .as("derived: %s", description.title())
                .isEqualTo(expected.title() == null);
        if (expected.title() != null) {
            assertThat(description.title()).isEqualTo(expected.title());
        }
        assertThat(description.author()).isEqualTo(Optional.ofNullable(expected.author()));
        assertThat(description.published())
                .isEqualTo(Optional.ofNullable(expected.published()).map(LocalDate::parse));
        assertThat(description.source()).isEqualTo(Optional.ofNullable(expected.source()));
    }
}
