package dev.footnote.language.modality;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OppositesTest {

    private final Opposites opposites = new Opposites();

    @Test
    void wordsOnOneSideAreAlike() {
        assertThat(opposites.areAlike("allowed", "legal")).isTrue();
        assertThat(opposites.areAlike("allowed", "forbidden")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "open, closed",
        "rejected, approved",
        "safe, unsafe",
        "harmless, harmful",
        "possible, impossible",
        "loudest, quiet"
    })
    void areOppositesBothWays(String one, String other) {
        assertThat(opposites.are(one, other)).isTrue();
        assertThat(opposites.are(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"open, opened", "rise, grow", "side, inside", "boat, ferry"})
    void areNotOpposites(String one, String other) {
        assertThat(opposites.are(one, other)).isFalse();
    }
}
