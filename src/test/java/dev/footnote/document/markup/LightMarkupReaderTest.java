package dev.footnote.document.markup;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LightMarkupReaderTest {

    private static Document read(String id, String text) throws Exception {
        return new LightMarkupReader(Texts.DECODER).read(id, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAPageOfReStructuredText() throws Exception {
        Document page = read("a.rst", """
                ===========
                Boat sheds
                ===========

                :Author: Ann Lee
                :Date: 2024-05-01

                .. a remark that nobody sees
                .. |year| replace:: 1931

                Since |year| the shed stands at the quay [#]_. It is *not* heated::

                    keep --cold

                Doors
                -----

                * the green door,
                  which sticks

                  - its key
                * the red door

                3. Knock.
                4. Wait.

                .. note:: Nobody lives here.

                == =======
                No Colour
                == =======
                1  green
                2  red
                == =======

                +-------+---------+
                | Day   | Open    |
                +=======+=========+
                | Mon   | from 8  |
                |       | to 12   |
                +-------+---------+

                .. csv-table:: Keys
                   :header: Key, Holder

                   A, "Lee, Ann"

                .. list-table::
                   :header-rows: 1

                   * - Tide
                     - Depth
                   * - low
                     - 2 m

                Slip
                    A ramp for `boats <http://example.org>`_.

                --dry-run  Only looks.

                .. [#] Rebuilt once.
                """);

        assertThat(page.text()).isEqualTo("""
                Boat sheds

                Author: Ann Lee
                Date: 2024-05-01

                Since 1931 the shed stands at the quay. It is not heated:

                keep --cold

                Doors

                - the green door, which sticks
                  - its key
                - the red door

                3. Knock.
                4. Wait.

                Note: Nobody lives here.

                No | Colour
                1 | green
                2 | red

                Day | Open
                Mon | from 8 to 12

                Keys:

                Key | Holder
                A | Lee, Ann

                Tide | Depth
                low | 2 m

                Slip: A ramp for boats.

                --dry-run: Only looks.

                Rebuilt once.""");
        assertThat(page.description().author()).contains("Ann Lee");
        assertThat(page.description().published()).contains(LocalDate.of(2024, 5, 1));
        assertThat(page.places().stream().filter(place -> place.kind() == Place.Kind.HEADING))
                .extracting(Place::label, Place::level)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Boat sheds", 1),
                        org.assertj.core.api.Assertions.tuple("Doors", 2));
    }

    @Test
    void readsAPageOfAsciiDoc() throws Exception {
        Document page = read("a.adoc", """
                = Boat sheds
                Ann Lee <ann@example.org>
                v1.2, 2024-05-01
                :since: 1931

                // a remark that nobody sees
                Since {since} the shed stands at the quay.footnote:[Rebuilt once.] It is *not* heated, +
                and see <<doors,the doors>> or https://example.org[the site].

                [[doors]]
                == Doors

                * the green door,
                which sticks
                ** its key
                * the red door
                +
                It is new.

                . Knock.
                . Wait.

                NOTE: Nobody lives here.

                .Keys
                [%header,cols="1,2"]
                |===
                |Key
                |Holder

                |A
                |Lee, Ann

                2+|none
                |===

                [source,sh]
                ----
                keep --cold
                ----

                ////
                Gone.
                ////

                Slip:: A ramp for _boats_.
                Quay::
                  A wall.
                """);

        assertThat(page.text()).isEqualTo("""
                Boat sheds

                Ann Lee
                v1.2, 2024-05-01

                Since 1931 the shed stands at the quay. It is not heated,
                and see the doors or the site.

                Doors

                - the green door, which sticks
                  - its key
                - the red door
                  It is new.
                  1. Knock.
                  2. Wait.

                Note: Nobody lives here.

                Keys:

                Key | Holder
                A | Lee, Ann
                none | none

                keep --cold

                Slip: A ramp for boats.

                Quay: A wall.

                Rebuilt once.""".replace("Note:", "NOTE:"));
        assertThat(page.title()).isEqualTo("Boat sheds");
        assertThat(page.description().author()).contains("Ann Lee");
        assertThat(page.description().published()).contains(LocalDate.of(2024, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a.rst ; Press ``Ctrl`` and **hold** it. ; Press Ctrl and hold it.
            a.rst ; See :ref:`the rules <rules>` and :doc:`fees`. ; See the rules and fees.
            a.rst ; 2 \\* 3 and a_b_c ; 2 * 3 and a_b_c
            a.adoc ; Press kbd:[Ctrl] and **ho**ld it. ; Press Ctrl and hold it.
            a.adoc ; 2 * 3 * 4 and a_b_c ; 2 * 3 * 4 and a_b_c
            a.adoc ; See xref:rules.adoc[the rules]. ; See the rules.
            """)
    void marksOfWordsAreNotShown(String id, String markup, String shown) throws Exception {
        assertThat(read(id, markup).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"a.rst, '  ', '* '", "a.adoc, '', '*'"})
    void deepNestingEnds(String id, String indent, String mark) throws Exception {
        StringBuilder deep = new StringBuilder("Top\n\n");
        for (int i = 1; i < 2000; i++) {
            deep.append(indent.repeat(i))
                    .append(indent.isEmpty() ? mark.repeat(i) + " " : mark)
                    .append("item\n\n");
        }

        assertThat(read(id, deep.toString()).text()).startsWith("Top");
    }
}
