package dev.footnote.evaluation.run;

import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    @Test
    void pairsTheQuestionsAndTellsChanceFromDifference() {
        List<LabelledQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            questions.add(Harbour.fact("q" + i, "Who was keeper", "lamp.txt", "The keeper was Anna Berg", "Berg"));
        }
        RunResult bold = run(0.5, questions);
        RunResult timid = run(0.9, questions);

        Comparison comparison = Comparison.of(bold, timid);

        Comparison.Row correct = row(comparison, "answer-correct");
        assertThat(correct.questions()).isEqualTo(12);
        assertThat(correct.first()).isEqualTo(1);
        assertThat(correct.second()).isZero();
        assertThat(correct.difference()).isEqualTo(-1);
        // all twelve or none must be exchanged for as large a difference: 2 in 4096
        assertThat(correct.p()).isBetween(0.0001, 0.002);
        assertThat(row(comparison, "evidence-hit@1").p()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatOnlyOneOfThemHas() {
        List<LabelledQuestion> questions = List.of(Harbour.keeper(), Harbour.ethanol());

        Comparison comparison = Comparison.of(run(0.5, questions), run(0.9, questions));

        assertThat(comparison.rows()).extracting(Comparison.Row::measure).doesNotContain("citation-precision");
    }

    private static Comparison.Row row(Comparison comparison, String measure) {
        return comparison.rows().stream()
                .filter(row -> row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static RunResult run(double threshold, List<LabelledQuestion> questions) {
        WordOverlapSystem system = new WordOverlapSystem(threshold, Map.of(), Harbour.DOCUMENTS);
        QuestionSet set = Harbour.set(questions.toArray(LabelledQuestion[]::new));
        return Run.of(set, system, RunOptions.DEFAULT, Progress.NONE);
    }
}
