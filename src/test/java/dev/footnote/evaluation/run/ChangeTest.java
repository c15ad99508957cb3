package dev.footnote.evaluation.run;

import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "answer-correct, 0.90, 0.88, HELD",
        "answer-correct, 0.90, 0.87, WORSE",
        "answer-correct, 0.90, 0.93, BETTER",
        "false-refusal,  0.10, 0.13, WORSE",
        "false-refusal,  0.10, 0.07, BETTER",
        "sentences,      1.00, 3.00, HELD",
        "best-threshold, 0.20, 0.90, HELD"
    })
    void isJudgedByWhatIsBetterAndByTheTolerance(String measure, double before, double now, Change.Verdict verdict) {
        assertThat(Change.of(measure, before, now, 0.02).verdict()).isEqualTo(verdict);
    }

    @Test
    void oneQuestionOfFewIsWithinAToleranceUnlessItIsNone() {
        RunResult good = run(Harbour.keeper(), Harbour.fare());
        RunResult worse = run(Harbour.lamp(), Harbour.fare());

        assertThat(verdict(Baseline.of(good, 0.02), worse)).isEqualTo(Change.Verdict.HELD);
        assertThat(verdict(Baseline.of(good, 0), worse)).isEqualTo(Change.Verdict.WORSE);
    }

    private static Change.Verdict verdict(Baseline baseline, RunResult result) {
        return Change.between(baseline, result).stream()
                .filter(change -> change.measure().equals("answer-correct"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static RunResult run(LabelledQuestion... questions) {
        return Run.of(Harbour.set(questions), Harbour.system(), RunOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void aRunIsAsItsOwnBaseline() {
        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT, Progress.NONE);

        assertThat(Change.between(Baseline.of(result, 0), result))
                .hasSameSizeAs(result.totals().keySet())
                .allSatisfy(change -> assertThat(change.verdict()).isEqualTo(Change.Verdict.HELD));
    }

    @Test
    void aBaselineIsOfTheQuestionsThatItWasMadeWith() {
        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT, Progress.NONE);
        Baseline baseline = Baseline.of(result, 0);

        assertThat(baseline.asksAs(RunOptions.DEFAULT)).isTrue();
        assertThat(baseline.asksAs(RunOptions.DEFAULT.withholding())).isFalse();
        assertThat(baseline.asksAs(RunOptions.DEFAULT.of(Part.FIT))).isFalse();
    }
}
