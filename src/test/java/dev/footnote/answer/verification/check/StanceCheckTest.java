package dev.footnote.answer.verification.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Denial and certainty of a claim against those of its source. */
class StanceCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier may be closed in winter. | The council may close the pier in winter.",
                "The pump has to be switched off. | The pump must be switched off.",
                "Nobody is allowed in the hall. | No one is allowed in the hall.",
                // in other words the rules say nothing
                "It is not the case that lamps stay dark. | The old lamps of the tower burn oil through every night of"
                        + " the year."
            })
    void doesNotObject(String claim, String source) {
        assertThat(Evidence.objections(StanceCheck::new, claim, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dogs are not allowed on the deck. | Dogs are allowed on the deck. | NEGATION",
                "Dogs are allowed on the deck. | Dogs are not allowed on the deck. | NEGATION",
                "Visitors must sign the book. | Visitors may sign the book. | MODALITY",
                "Visitors may sign the book. | Visitors must sign the book. | MODALITY"
            })
    void objects(String claim, String source, Problem.Kind kind) {
        assertThat(Evidence.objections(StanceCheck::new, claim, source)).containsExactly(kind);
    }
}
