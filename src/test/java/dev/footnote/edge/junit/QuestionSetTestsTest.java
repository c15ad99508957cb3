package dev.footnote.edge.junit;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.Run;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.WordOverlapSystem;
import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

import static dev.footnote.evaluation.set.Harbour.dogs;
import static dev.footnote.evaluation.set.Harbour.ethanol;
import static dev.footnote.evaluation.set.Harbour.fare;
import static dev.footnote.evaluation.set.Harbour.keeper;
import static dev.footnote.evaluation.set.Harbour.lamp;
import static org.assertj.core.api.Assertions.assertThat;

class QuestionSetTestsTest {

    @Test
    void aQuestionPassesWhenItIsAnsweredRightlyOrRefusedRightly() {
        assertThat(failures(QuestionSetTests.questions(run(0.5, fare(), ethanol()))))
                .isEmpty();
    }

    @Test
    void aQuestionFailsWithWhatWasSaidInstead() {
        assertThat(failures(QuestionSetTests.questions(run(0.5, lamp(), dogs()))))
                .containsEntry(
                        "dogs: Dogs travel where",
                        "has no answer, but was answered: Dogs travel free ==> expected: <false> but was: <true>")
                .containsEntry(
                        "lamp: the keeper was",
                        "answer-correct of: The keeper was Anna Berg ==> expected: <1.0> but was: <0.0>");
    }

    @Test
    void aRefusedQuestionFailsWithTheReason() {
        assertThat(failures(QuestionSetTests.questions(run(0.9, keeper()))).values())
                .singleElement()
                .asString()
                .startsWith("has an answer, but was refused: NOT_STATED");
    }

    @Test
    void totalsHoldAgainstTheirOwnBaseline() {
        RunResult result = run(0.5, fare(), keeper(), ethanol());

        assertThat(failures(QuestionSetTests.totals(result, Baseline.of(result, 0))))
                .isEmpty();
    }

    @Test
    void aQuestionOfTheBaselineThatIsNotAskedAnyMoreFails() {
        Baseline before = Baseline.of(run(0.5, fare(), keeper(), ethanol()), 0);

        assertThat(failures(QuestionSetTests.totals(run(0.5, fare(), ethanol()), before)))
                .containsEntry(
                        "questions",
                        "in the baseline and not asked any more: [keeper] ==> expected: <true> but was: <false>");
    }

    @Test
    void aTotalThatFellNamesTheQuestionsThatGotWorse() {
        Baseline before = Baseline.of(run(0.5, fare(), keeper()), 0);

        assertThat(failures(QuestionSetTests.totals(run(0.7, fare(), keeper()), before)))
                .containsEntry(
                        "answer-correct",
                        "answer-correct is 0.5000, in the baseline 1.0000, tolerance 0.0000; worse: [keeper]")
                .containsEntry(
                        "false-refusal",
                        "false-refusal is 0.5000, in the baseline 0.0000, tolerance 0.0000; worse: [keeper]");
    }

    @Test
    void aTotalThatIsGoneFails() {
        Baseline before = Baseline.of(run(0.5, fare(), ethanol()), 0);

        assertThat(failures(QuestionSetTests.totals(run(0.5, fare()), before)))
                .containsEntry("refused", "refused is in the baseline and is not measured any more");
    }

    private static RunResult run(double threshold, LabelledQuestion... questions) {
        return Run.of(
                Harbour.set(questions),
                new WordOverlapSystem(threshold, Map.of(), Harbour.DOCUMENTS),
                RunOptions.DEFAULT,
                Progress.NONE);
    }

    private static Map<String, String> failures(Stream<DynamicTest> tests) {
        Map<String, String> failures = new LinkedHashMap<>();
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.put(test.getDisplayName(), failure.getMessage());
            }
        });
        return failures;
    }
}
