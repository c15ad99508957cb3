package dev.footnote.document.description;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrontMatterTest {

    @Test
    void readsQuotedAndPlainValues() {
        FrontMatter front = FrontMatter.read(
                "---\ntitle: \"Eels: a \\\"guide\\\"\"\nAuthor: 'Ann O''Neill'\nsource: Bay Courier # print\n"
                        + "date: 2 March 2024\n---\nText");

        assertThat(front.title()).contains("Eels: a \"guide\"");
        assertThat(front.author()).contains("Ann O'Neill");
        assertThat(front.source()).contains("Bay Courier");
        assertThat(front.published()).contains(LocalDate.of(2024, 3, 2));
    }

    @Test
    void joinsListsInBracketsAndBelow() {
        assertThat(FrontMatter.read("---\nauthors: [Ann Lee, \"Bo Chen\"]\n---\n")
                        .author())
                .contains("Ann Lee, Bo Chen");
        assertThat(FrontMatter.read("---\nauthors:\n  - Ann Lee\n  - Bo Chen\n---\n")
                        .author())
                .contains("Ann Lee, Bo Chen");
    }

    @Test
    void joinsContinuedLines() {
        assertThat(FrontMatter.read("---\ntitle: >\n  Eels in\n  the river\n---\n")
                        .title())
                .contains("Eels in the river");
    }

    @Test
    void prefersPublicationToChangeAndReadsTimes() {
        FrontMatter front = FrontMatter.read("---\nupdated: 2024-05-01\npublished: 2024-03-02T10:00:00Z\n---\n");

        assertThat(front.published()).contains(LocalDate.of(2024, 3, 2));
    }

    @Test
    void endsWhereTheTextBegins() {
        String text = "---\ntitle: Eels\n---\nText";

        assertThat(text.substring(FrontMatter.read(text).end())).isEqualTo("Text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Eels\n\nNever closed",
                "---\nThis is prose between rules.\n---\nText",
                "Text\n---\ntitle: Eels\n---\n",
                "---\n---\nText",
                "---",
                ""
            })
    void isNoneWhereTheBlockIsNone(String text) {
        assertThat(FrontMatter.read(text)).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void saysNothingWhereAValueIsEmptyOrUnreadable() {
        FrontMatter front = FrontMatter.read("---\ntitle:\nauthor: \"\"\ndate: soon\n---\n");

        assertThat(front.title()).isEmpty();
        assertThat(front.author()).isEmpty();
        assertThat(front.published()).isEmpty();
    }
}
