package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.rule.PairJudge.Relation;
import dev.footnote.answer.disagreement.statement.Parts;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How two documents stand to each other that give a figure each. */
class ValueRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tower is 40 metres tall.       | The tower is 40 metres tall.          | AGREES",
                "The tower is 40 metres tall.       | The tower is 4,000 centimetres tall.  | AGREES",
                "The tower is 40 metres tall.       | The tower is 50 metres tall.          | CONTRADICTS",
                "The crossing takes 90 minutes.     | The crossing takes an hour and a half. | AGREES",
                "The crossing takes 90 minutes.     | The crossing takes two hours.         | CONTRADICTS",
                "The last ferry leaves at 17:00.    | The last ferry leaves at 5 pm.        | AGREES",
                "The last ferry leaves at 17:00.    | The last ferry leaves at 6 pm.        | CONTRADICTS",
                "The ticket costs 4 euros.          | The ticket costs 5 euros.             | CONTRADICTS",
                // another thing, another sort
                "The ticket costs 4 euros.          | The ticket costs 5 dollars.           | UNRELATED",
                "The tower is 40 metres tall.       | The bridge is 50 metres tall.         | UNRELATED",
                "The tower is 40 metres tall.       | The tower was built in 1871.          | UNRELATED",
            })
    void judge(String one, String other, Relation relation) {
        assertThat(ValueRules.judge(Parts.valued("a", one), Parts.valued("b", other), Set.of(), true))
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = "The tower is 40 metres tall. | The tower is 50 metres tall.")
    void oneDocumentDoesNotContradictItself(String one, String other) {
        assertThat(ValueRules.judge(Parts.valued("a", one), Parts.valued("a", other), Set.of(), true))
                .isEqualTo(Relation.UNRELATED);
    }
}
