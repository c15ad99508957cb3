package dev.footnote.answer.disagreement.edition;

import dev.footnote.answer.disagreement.statement.Statements;
import dev.footnote.language.Word;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RewordingTest {

    @Test
    void showsWhatLeftAndWhatCame() {
        Rewording rewording = rewording("The fee is 12 euros a month.", "The fee is now 15 euros a month.");

        assertThat(rewording.left()).extracting(Word::text).containsExactly("12");
        assertThat(rewording.come()).extracting(Word::text).containsExactly("now", "15");
        assertThat(rewording.changes(rewording.left().get(0).span())).isTrue();
    }

    @Test
    void numbersNeedNotBeShared() {
        Rewording rewording = rewording("Butter | 4.10", "Butter 4.40");

        assertThat(rewording.share(false)).isEqualTo(0.5);
        assertThat(rewording.share(true)).isEqualTo(1);
    }

    @Test
    void nothingIsSharedWithOtherWords() {
        assertThat(rewording("Dogs sleep.", "Rain falls.").share(false)).isZero();
        assertThat(rewording("Dogs sleep.", "").share(true)).isZero();
    }

    @Test
    void aClauseIsKnownByItsNumberAndItsFirstWords() {
        assertThat(rewording("4.2 Spare keys hang behind the door.", "4.2 Spare keys are locked away.")
                        .begins())
                .isTrue();
        assertThat(rewording("4.2 Spare keys hang there.", "4.3 Spare keys hang there.")
                        .begins())
                .isFalse();
        assertThat(rewording("4.2 Keys", "4.2 Keys").begins()).isFalse();
    }

    private static Rewording rewording(String one, String other) {
        return Rewording.of(Statements.words(one), Statements.words(other));
    }
}
