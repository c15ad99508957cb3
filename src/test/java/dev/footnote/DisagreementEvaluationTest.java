package dev.footnote;

import dev.footnote.DisagreementCases.Case;
import dev.footnote.DisagreementCases.Corpus;
import dev.footnote.answer.Answer;
import dev.footnote.disagreement.Disagreement;
import dev.footnote.onnx.MiniLm;
import dev.footnote.onnx.ReaderModel;
import dev.footnote.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How well disagreement is found in the labelled cases of {@code eval/disagreement}. */
class DisagreementEvaluationTest {

    /** What was reached on the cases kept apart. */
    private static final double PRECISION = 0.7;

    private static final double RECALL = 0.65;

    private record Result(Corpus corpus, Case wanted, List<Disagreement> shown) {

        boolean isLabelled() {
            return !wanted.expect().equals("none");
        }

        boolean isRight() {
            return isLabelled() ? shown.stream().anyMatch(this::isAsWanted) : shown.isEmpty();
        }

        private boolean isAsWanted(Disagreement disagreement) {
            String kind = disagreement.kind().name().toLowerCase(Locale.ROOT);
            return kind.equals(wanted.expect())
                    && wanted.sides().stream().allMatch(words -> sidesWith(disagreement, words) == 1);
        }

        private static long sidesWith(Disagreement disagreement, String words) {
            return disagreement.sides().stream()
                    .filter(side -> side.claims().stream()
                            .anyMatch(claim -> claim.text().contains(words)))
                    .count();
        }
    }

    private record Score(int cases, int labelled, int found, int shown, double precision, double recall) {

        static Score of(List<Result> results) {
            int labelled = (int) results.stream().filter(Result::isLabelled).count();
            int found = (int) results.stream()
                    .filter(result -> result.isLabelled() && result.isRight())
                    .count();
            int shown =
                    results.stream().mapToInt(result -> result.shown().size()).sum();
            return new Score(results.size(), labelled, found, shown, (double) found / shown, (double) found / labelled);
        }
    }

    @Test
    void findsNoLessThanBeforeInTheCasesKeptApart() throws Exception {
        List<Result> results = ask();

        results.stream()
                .filter(result -> !result.isRight() && !result.corpus().report())
                .forEach(result -> System.out.println("not found as labelled: " + result.wanted() + " "
                        + result.shown().stream()
                                .map(DisagreementEvaluationTest::brief)
                                .toList()));
        Score report = Score.of(
                results.stream().filter(result -> result.corpus().report()).toList());
        System.out.println("to fit:    "
                + Score.of(results.stream()
                        .filter(result -> !result.corpus().report())
                        .toList()));
        System.out.println("to report: " + report);
        assertThat(report.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(report.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    private static String brief(Disagreement disagreement) {
        return disagreement.kind() + " "
                + disagreement.sides().stream().map(side -> side.first().text()).toList();
    }

    private static List<Result> ask() throws Exception {
        List<Result> results = new ArrayList<>();
        try (MiniLm model = new MiniLm(2);
                ReaderModel reader = new ReaderModel(2)) {
            for (Corpus corpus : DisagreementCases.read(Path.of("eval/disagreement"))) {
                Pipeline pipeline = Pipeline.of(DisagreementCases.SETTINGS, Models.of(model, Optional.of(reader)));
                pipeline.ingestion().add(corpus.documents());
                for (Case one : corpus.cases()) {
                    Answer answer = pipeline.answerer().withThreshold(0).answer(Question.of(one.question()), 8);
                    results.add(new Result(corpus, one, shown(answer)));
                }
                pipeline.index().close();
            }
        }
        return results;
    }

    private static List<Disagreement> shown(Answer answer) {
        return answer instanceof Answer.Answered answered ? answered.disagreements() : List.of();
    }
}
