package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.LinearModel;
import dev.footnote.answer.reading.Reading;
import dev.footnote.document.Document;
import dev.footnote.search.index.Sentences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ConfidenceTest {

    private static final Document TEXT = Sentences.document("a", "One.", "Two.", "Three.", "Four.", "Five.", "Six.");
    private static final Asked ASKED = new Asked("Why?", Expectation.REASON, List.of(), List.of(), List.of());

    @Test
    void isNoughtWhenNothingWasRead() {
        Confidence confidence = new Confidence(new LinearModel(5, Map.of()));

        assertThat(confidence.of(ASKED, List.of())).isZero();
        assertThat(confidence.of(ASKED, List.of(Readings.of(TEXT)))).isZero();
    }

    @Test
    void judgesTheBestSentenceAndHowFarTheFifthStandsBelow() {
        Reading reading = Readings.of(TEXT, 0.2, 0.5, 0.9, 0.4, 0.3, 0.1);

        Map<String, Double> features = Confidence.features(ASKED, List.of(reading));

        assertThat(features.get("LOGIT")).isEqualTo(Math.log(9), within(1e-9));
        assertThat(features.get("STANDS_OUT")).isEqualTo(Math.log(9) - Math.log(0.2 / 0.8), within(1e-9));
        assertThat(features).containsEntry("ASKS_REASON", 1.0);
    }

    @Test
    void aSentenceThatTwoPassagesShareCountsOnceWithItsBetterScore() {
        List<Reading> readings = List.of(Readings.of(TEXT, 0.2, 0.1), Readings.of(TEXT, 0.9, 0.1));

        Map<String, Double> features = Confidence.features(ASKED, readings);

        assertThat(features.get("LOGIT")).isEqualTo(Math.log(9), within(1e-9));
        assertThat(features.get("STANDS_OUT")).isEqualTo(2 * Math.log(9), within(1e-9));
    }

    @Test
    void aScoreOfOneOrNoughtStaysFinite() {
        assertThat(Confidence.features(ASKED, List.of(Readings.of(TEXT, 1, 0))).get("STANDS_OUT"))
                .isFinite()
                .isGreaterThan(20);
    }
}
