package dev.footnote.language.modality;

import dev.footnote.language.ReadWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolarityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour is not closed.        | The harbour is closed. | true",
                "The harbour is closed.            | The harbour is closed. | false",
                "The town is not without a pier.   | The town has a pier.   | false",
                "The harbour closed, not the pier. | The harbour closed.    | false",
                "Not only the harbour is closed.   | The harbour is closed. | false",
            })
    void deniesOnlyWhatTheOthersSpeakOf(String clause, String others, boolean denies) {
        assertThat(Polarity.denies(ReadWords.of(clause), ReadWords.of(others))).isEqualTo(denies);
    }
}
