package dev.footnote.language;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Aquila 500 is loud. | The Aquila 500 hums.        | HAS",
                "The Aquila 500 is loud. | The Aquila 300 hums.        | HAS_ANOTHER",
                "The Aquila 500 is loud. | Heaters hum.                | SILENT",
                "The rent of plot 137.   | Plots and Plot 12.          | HAS_ANOTHER",
                "It was sold in 2023.    | In 2024 it was another one. | HAS_ANOTHER",
                "Error E12 stops it.     | After E21 it goes on.       | HAS_ANOTHER",
                "Version 4.1.2 is out.   | 4.1.1 was taken back.       | HAS_ANOTHER",
            })
    void standsToAText(String sentence, String text, Key.Stand stand) {
        List<Key> keys = Key.of(sentence, ReadWords.of(sentence));

        assertThat(keys).extracting(key -> key.in(text)).contains(stand);
    }

    @Test
    void whatIsCountedIsNoKey() {
        String sentence = "They sold 40 boats for 12 kg of fish.";

        assertThat(Key.of(sentence, ReadWords.of(sentence))).isEmpty();
    }
}
