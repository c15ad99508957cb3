package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of a claim that exclude those of its source, where both are nearly the same. */
class ContrastCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before you refit the lid, wash the filter. | Wash the filter before you refit the lid.",
                "The lift takes at most 8 people. | The lift takes no more than eight people.",
                "Only staff may park in the yard. | Nobody but staff may park in the yard.",
                "In 1990 the firm bought the mill. | The firm bought the mill in 1990.",
                "The bridge closes at night. | The shop and the museum beside the bridge open early and sell tickets"
                        + " at night."
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(ContrastCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rents rose by a tenth in May. | Rents fell by a tenth in May. | NEGATION",
                "Wash the filter after you refit the lid. | Wash the filter before you refit the lid. | NEGATION",
                "The shop is open until nine. | The shop is open from nine. | NEGATION",
                "All members voted for the plan. | Some members voted for the plan. | NEGATION",
                "Only members may use the slipway. | Members may use the slipway. | NEGATION",
                "The pass costs 30 euros a week. | The pass costs 30 euros a month. | NEGATION",
                "The fee rose from 25 to 20 euros. | The fee rose from 20 to 25 euros. | NEGATION"
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(ContrastCheck::new, claim, source)).containsExactly(kind);
    }
}
