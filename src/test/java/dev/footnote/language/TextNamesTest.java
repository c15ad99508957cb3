package dev.footnote.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg          | Anna Berg kept the lamp.            | true",
                "Anna Berg          | Anna Lund kept the lamp.            | false",
                "Zoltan Berg        | Zoltann Berg kept the lamp.         | true",
                "Russia             | The Russian ferry sank.             | true",
                "WHO                | The World Health Organization said. | true",
                "Office of the Sea  | The Office of the Sea is shut.      | true",
                "Corvo 7            | The Corvo 8 is fast.                | false",
                "the sea            | They saw the sea.                   | true",
            })
    void knowsANameHoweverItIsSpelled(String name, String text, boolean known) {
        assertThat(TextNames.of(text).has(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, Berg left., true", "Anna Berg, Lund left., false", "anna berg, berg left., false"})
    void knowsAPartOfAName(String name, String text, boolean known) {
        assertThat(TextNames.of(text).hasPartOf(name)).isEqualTo(known);
    }
}
