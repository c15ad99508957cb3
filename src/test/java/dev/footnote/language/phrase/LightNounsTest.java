package dev.footnote.language.phrase;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LightNounsTest {

    @Test
    void aKindIsLightAndABridgeIsNot() {
        assertThat(LightNouns.isOne("kind")).isTrue();
        assertThat(LightNouns.isOne("bridge")).isFalse();
    }
}
