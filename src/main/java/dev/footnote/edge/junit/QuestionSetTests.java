package dev.footnote.edge.junit;

import dev.footnote.answer.reply.Answer;
import dev.footnote.evaluation.report.Outcome;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Change;
import dev.footnote.evaluation.run.Measure;
import dev.footnote.evaluation.run.QuestionResult;
import dev.footnote.evaluation.run.RunResult;
import dev.footnote.evaluation.run.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes JUnit 5 tests of a run, for a method with {@code @TestFactory}:
 *
 * <pre>{@code
 * class HandbookTest {
 *
 *     @TestFactory
 *     Stream<DynamicTest> answersRightly() throws Exception {
 *         return QuestionSetTests.questions(Evaluation.run(Path.of("handbook.yaml"), Map.of(), RunOptions.DEFAULT));
 *     }
 * }
 * }</pre>
 *
 * Needs JUnit Jupiter, which Footnote does not bring along.
 */
public final class QuestionSetTests {

    private QuestionSetTests() {}

    /**
     * One test a question: it is answered rightly, every sentence verbatim where it is cited; or refused where it has no
     * answer or its documents are hidden. Fit for a set that is to be right throughout.
     */
    public static Stream<DynamicTest> questions(RunResult result) {
        return result.questions().stream()
                .map(question -> DynamicTest.dynamicTest(name(question), () -> check(question)));
    }

    /**
     * One test a total: it is not worse than in the baseline by more than the baseline's tolerance; and one that no question of
     * the baseline is missing. Fit for a set of
     * which some questions are known to be hard. A failure names the questions that got worse.
     */
    public static Stream<DynamicTest> totals(RunResult result, Baseline baseline) {
        Map<String, Change> changes =
                Change.between(baseline, result).stream().collect(Collectors.toMap(Change::measure, change -> change));
        DynamicTest questions = DynamicTest.dynamicTest("questions", () -> {
            List<String> missing = baseline.missingIn(result);
            Assertions.assertTrue(missing.isEmpty(), () -> "in the baseline and not asked any more: " + missing);
        });
        Stream<DynamicTest> totals = baseline.totals().keySet().stream()
                .map(measure -> DynamicTest.dynamicTest(measure, () -> {
                    Change change = changes.get(measure);
                    if (change == null) {
                        Assertions.fail(measure + " is in the baseline and is not measured any more");
                    } else if (change.verdict() == Change.Verdict.WORSE) {
                        Assertions.fail(worse(change, result, baseline));
                    }
                }));
        return Stream.concat(Stream.of(questions), totals);
    }

    private static String name(QuestionResult question) {
        return question.key() + ": " + question.question().text();
    }

    private static void check(QuestionResult result) {
        if (result.variant() == Variant.RETRIEVED) {
            Assertions.assertTrue(Outcome.of(result).isGood(), () -> "what it needs is not found");
            return;
        }
        if (!result.answerable()) {
            Assertions.assertFalse(result.answered(), () -> "has no answer, but was answered: " + result.text());
            return;
        }
        String refusal = result.refusal().map(Answer.Reason::name).orElse("");
        Assertions.assertTrue(result.answered(), () -> "has an answer, but was refused: " + refusal);
        for (Measure measure : List.of(Measure.ANSWER_CORRECT, Measure.VERBATIM)) {
            double value = result.measures().getOrDefault(measure.label(), 1.0);
            Assertions.assertEquals(1, value, () -> measure.label() + " of: " + result.text());
        }
    }

    private static String worse(Change change, RunResult result, Baseline baseline) {
        return String.format(
                Locale.ROOT,
                "%s is %.4f, in the baseline %.4f, tolerance %.4f; worse: %s",
                change.measure(),
                change.now(),
                change.before(),
                baseline.tolerance(),
                worseQuestions(change.measure(), result, baseline));
    }

    private static List<String> worseQuestions(String measure, RunResult result, Baseline baseline) {
        boolean less = Measure.named(measure)
                .filter(known -> known.better() == Measure.Better.LESS)
                .isPresent();
        return result.questions().stream()
                .filter(question -> {
                    Double now = question.measures().get(measure);
                    Double before = baseline.questions()
                            .getOrDefault(question.key(), Map.of())
                            .get(measure);
                    // the baseline keeps six digits
                    return now != null && before != null && (less ? now - before : before - now) > 1e-6;
                })
                .map(QuestionResult::key)
                .toList();
    }
}
