package dev.footnote.evaluation.metrics;

import dev.footnote.evaluation.metrics.BestThreshold.Choice;
import dev.footnote.evaluation.metrics.RiskCoverage.Outcome;
import dev.footnote.evaluation.metrics.RiskCoverage.Point;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RefusalTest {

    @Test
    void countsFalseAnswersAndFalseRefusals() {
        RefusalScore score = RefusalScore.NONE
                .plus(true, true)
                .plus(true, false)
                .plus(true, true)
                .plus(true, true)
                .plus(false, true)
                .plus(false, false);

        assertThat(score.falseAnswers()).isEqualTo(new Share(1, 2));
        assertThat(score.falseRefusals()).isEqualTo(new Share(1, 4));
        assertThat(score.balancedAccuracy()).hasValue(0.625);
        assertThat(RefusalScore.NONE.plus(true, true).balancedAccuracy()).isEmpty();
    }

    @Test
    void drawsRiskByCoverage() {
        RiskCoverage curve = RiskCoverage.of(
                List.of(new Outcome(0.2, 1), new Outcome(0.9, 0), new Outcome(0.5, 1), new Outcome(0.7, 0)));

        assertThat(curve.points())
                .containsExactly(
                        new Point(0.9, 0.25, 0),
                        new Point(0.7, 0.5, 0),
                        new Point(0.5, 0.75, 1.0 / 3),
                        new Point(0.2, 1, 0.5));
        assertThat(curve.area()).isEqualTo((1.0 / 3 + 0.5) / 4, within(1e-12));
    }

    @Test
    void answersEqualConfidencesTogetherAndInEveryOrder() {
        RiskCoverage oneWay = RiskCoverage.of(List.of(new Outcome(0.5, 0), new Outcome(0.5, 1)));
        RiskCoverage otherWay = RiskCoverage.of(List.of(new Outcome(0.5, 1), new Outcome(0.5, 0)));

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.points()).containsExactly(new Point(0.5, 1, 0.5));
        assertThat(oneWay.area()).isEqualTo(0.5, within(1e-12));
    }

    /** As in SQuAD 2.0's script: refusing all is worth the unanswerable ones, each further answer what it scores. */
    @Test
    void findsTheThresholdThatPaysMost() {
        List<Choice> choices = List.of(
                Choice.scored(0.9, true, 1),
                Choice.scored(0.8, true, 0.5),
                Choice.scored(0.6, false, 0),
                Choice.scored(0.4, true, 0.8),
                Choice.scored(0.2, false, 0));

        BestThreshold best = BestThreshold.of(choices);

        assertThat(best.threshold()).isEqualTo(0.7, within(1e-12));
        assertThat(best.value()).isEqualTo((1 + 0.5 + 1 + 1) / 5, within(1e-12));
    }

    @Test
    void refusesOrAnswersEverythingWhenThatPaysMost() {
        assertThat(BestThreshold.of(List.of(Choice.scored(0.9, false, 0))).threshold())
                .isGreaterThan(0.9);
        assertThat(BestThreshold.of(List.of(Choice.scored(0.9, true, 1), Choice.scored(0.1, true, 1))))
                .isEqualTo(new BestThreshold(0.1, 1));
    }

    @Test
    void neverPartsEqualConfidences() {
        BestThreshold best = BestThreshold.of(
                List.of(Choice.scored(0.5, true, 1), Choice.scored(0.5, false, 0), Choice.scored(0.5, false, 0)));

        assertThat(best.threshold()).isGreaterThan(0.5);
        assertThat(best.value()).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void balancesAnswerableAndUnanswerableQuestions() {
        BestThreshold best = BestThreshold.balanced(List.of(0.9, 0.8, 0.7, 0.3), List.of(0.5, 0.1));

        assertThat(best.threshold()).isEqualTo(0.6, within(1e-12));
        assertThat(best.value()).isEqualTo((0.75 + 1) / 2, within(1e-12));
    }

    @Test
    void saysHowSureTheThresholdIs() {
        List<Choice> choices = IntStream.range(0, 200)
                .mapToObj(i -> Choice.scored(i / 200.0, i >= 100, 1))
                .toList();

        Interval interval = BestThreshold.interval(choices, Bootstrap.DEFAULT);

        assertThat(BestThreshold.of(choices).threshold()).isEqualTo(0.4975, within(1e-9));
        assertThat(interval.contains(0.4975)).isTrue();
        assertThat(interval.high() - interval.low()).isLessThan(0.05);
    }
}
