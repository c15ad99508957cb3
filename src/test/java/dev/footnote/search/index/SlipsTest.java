package dev.footnote.search.index;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "ferry, ferry, 0",
        "fery, ferry, 1", // left out
        "ferrry, ferry, 1", // added
        "fetry, ferry, 1", // exchanged
        "frery, ferry, 1", // swapped
        "ca, abc, 3", // no part is edited twice
        "'', abc, 3",
        "kitten, sitting, 3",
    })
    void countsSlipsTheSameBothWays(String one, String other, int slips) {
        assertThat(Slips.between(one, other)).isEqualTo(slips);
        assertThat(Slips.between(other, one)).isEqualTo(slips);
    }
}
