package dev.footnote.language.phrase;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTest {

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "actor", "chemist", "chairwoman", "historian", "queen", "ceo", "nephew"})
    void callingsOfficesAndKinSayWhatSomebodyIs(String noun) {
        assertThat(Roles.isOne(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"computer", "door", "weather", "bridge", "paper", "motor"})
    void thingsThatEndAlikeDoNot(String noun) {
        assertThat(Roles.isOne(noun)).isFalse();
    }
}
