package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who says it by a claim and by its source. */
class SpeakerCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said that the bridge is safe. | The mayor said that the bridge is safe and dry.",
                "The bridge is safe. | The bridge is safe and dry."
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(SpeakerCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge is safe. | The mayor said that the bridge is safe. | SPEAKER",
                "The doctor said that the bridge is safe. | The mayor said that the bridge is safe. | SPEAKER",
                "The doctor said that the bridge is safe. | The bridge is safe. | SPEAKER"
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(SpeakerCheck::new, claim, source)).containsExactly(kind);
    }
}
