package dev.footnote.evaluation.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "answer-correct, ANSWER_CORRECT",
        "evidence-hit@1, EVIDENCE_HIT",
        "document-ndcg@10, DOCUMENT_NDCG",
        "refused, REFUSED",
        "refused-off-topic, REFUSED",
        "withheld-refused, WITHHELD_REFUSED",
        "risk-coverage-area, RISK_COVERAGE_AREA"
    })
    void isFoundByEachOfItsNames(String name, Measure measure) {
        assertThat(Measure.named(name)).contains(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence-hit",
                "evidence-hit@0",
                "evidence-hit@x",
                "answer-correct@1",
                "refused-fact",
                "",
                "ANSWER"
            })
    void isNotFoundByOthers(String name) {
        assertThat(Measure.named(name)).isEmpty();
    }
}
