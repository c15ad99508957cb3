package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.rule.PairJudge.Relation;
import dev.footnote.answer.disagreement.statement.Parts;
import dev.footnote.language.modality.Opposites;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How two documents stand to each other that give no values. */
class PolarityRulesTest {

    private static final PolarityRules RULES = new PolarityRules(new Opposites());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour gate is open at night. | The harbour gate is open at night.     | AGREES",
                "The harbour gate is open at night. | The harbour gate is closed at night.   | CONTRADICTS",
                "The harbour gate is open at night. | The harbour gate is not open at night. | CONTRADICTS",
                // some leave room for others
                "Some harbour gates are open.       | Some harbour gates are closed.         | UNRELATED",
                "The harbour gate is open at night. | The garden door is closed at night.    | UNRELATED",
            })
    void judge(String one, String other, Relation relation) {
        assertThat(RULES.judge(Parts.whole("a", one), Parts.whole("b", other), Set.of()))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "The harbour gate is open at night. | The harbour gate is closed at night.")
    void oneDocumentDoesNotContradictItself(String one, String other) {
        assertThat(RULES.judge(Parts.whole("a", one), Parts.whole("a", other), Set.of()))
                .isEqualTo(Relation.UNRELATED);
    }
}
