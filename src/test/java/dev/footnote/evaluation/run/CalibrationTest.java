package dev.footnote.evaluation.run;

import dev.footnote.answer.reply.Answer;
import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class CalibrationTest {

    @Test
    void findsTheThresholdThatPartsRightFromWrong() {
        List<QuestionResult> fit = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fit.add(answerable(0.5 + i / 100.0, 1));
            fit.add(unanswerable(0.4 - i / 100.0));
        }
        List<QuestionResult> report = List.of(
                answerable(0.9, 1), answerable(0.8, 0), answerable(0.2, 1), unanswerable(0.6), unanswerable(0.1));

        Calibration calibration = Calibration.of(fit, report, Calibration.Aim.RIGHT);

        assertThat(calibration.threshold()).isCloseTo(0.45, within(1e-9));
        assertThat(calibration.interval().contains(0.45)).isTrue();
        assertThat(calibration.fit()).isEqualTo(new Calibration.Outcome(40, 1, 0, 0));
        assertThat(calibration.report()).isEqualTo(new Calibration.Outcome(5, 0.4, 0.5, 1 / 3.0));
    }

    @Test
    void balancedItWeighsBothSortsTheSameAndAsksNotWhatIsRight() {
        List<QuestionResult> fit = List.of(
                answerable(0.9, 0),
                answerable(0.5, 0),
                unanswerable(0.7),
                unanswerable(0.3),
                unanswerable(0.2),
                unanswerable(0.1));

        // from 0.4 both answerable and one of four others are answered: 1/2 + 3/8; from 0.8: 1/4 + 1/2
        assertThat(Calibration.of(fit, List.of(), Calibration.Aim.BALANCED).threshold())
                .isCloseTo(0.4, within(1e-9));
    }

    @Test
    void needsQuestionsOfBothSorts() {
        assertThatThrownBy(() -> Calibration.of(List.of(answerable(0.5, 1)), List.of(), Calibration.Aim.RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Calibration.of(List.of(unanswerable(0.5)), List.of(), Calibration.Aim.RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuestionResult answerable(double confidence, double right) {
        return result(Harbour.fare(), confidence, Map.of("right-if-answered", right));
    }

    private static QuestionResult unanswerable(double confidence) {
        return result(Harbour.ethanol(), confidence, Map.of());
    }

    private static QuestionResult result(LabelledQuestion question, double confidence, Map<String, Double> measures) {
        return new QuestionResult(
                question,
                Variant.NORMAL,
                QuestionResult.Reply.refused(confidence, Answer.Reason.NOT_STATED),
                List.of(),
                List.of(),
                1,
                measures);
    }
}
