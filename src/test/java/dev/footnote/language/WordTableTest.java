package dev.footnote.language;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordTableTest {

    @Test
    void givesTheWordsOfAUseInTheOrderOfTheFile() {
        WordTable table = WordTable.named("past");

        assertThat(table.of("perfect")).containsExactly("has", "have");
        assertThat(table.anyOf("perfect")).isEqualTo("has|have");
        assertThat(table.of("nothing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"certainty", "denial", "past", "saying"})
    void eachWordStandsOnce(String name) {
        List<String> words = WordTable.named(name).lines().stream()
                .flatMap(line -> line.words().stream())
                .toList();

        assertThat(words).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void namesTheTableThatIsMissing() {
        assertThatThrownBy(() -> WordTable.named("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/language/none.txt");
    }
}
