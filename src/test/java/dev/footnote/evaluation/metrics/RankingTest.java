package dev.footnote.evaluation.metrics;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankingTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** The example of pytrec_eval's documentation, with the numbers that trec_eval prints for it. */
    @Test
    void equalsTrecEvalOnItsWellKnownExample() {
        Ranking first = new Ranking(List.of("d3", "d1", "d2"), Map.of("d1", 0, "d2", 1, "d3", 0));
        Ranking second = new Ranking(List.of("d1", "d3", "d2"), Map.of("d2", 1, "d3", 1));

        assertThat(first.averagePrecision(1000)).isEqualTo(0.3333333333333333, EXACTLY);
        assertThat(first.ndcg(1000)).isEqualTo(0.5, EXACTLY);
        assertThat(second.averagePrecision(1000)).isEqualTo(0.5833333333333333, EXACTLY);
        assertThat(second.ndcg(1000)).isEqualTo(0.6934264036172708, EXACTLY);
    }

    @Test
    void usesTheGradeItselfAsGain() {
        Ranking ranking = new Ranking(List.of("b", "x", "a"), Map.of("a", 3, "b", 1, "c", 2));

        double possible = 3 + 2 / (Math.log(3) / Math.log(2)) + 0.5;
        assertThat(ranking.ndcg(3)).isEqualTo((1 + 1.5) / possible, EXACTLY);
        assertThat(ranking.ndcg(1)).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void cutsAtK() {
        Ranking ranking = new Ranking(List.of("x", "a", "y", "b"), Map.of("a", 1, "b", 1, "c", 1));

        assertThat(ranking.hit(1)).isZero();
        assertThat(ranking.hit(2)).isOne();
        assertThat(ranking.recall(2)).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(ranking.recall(4)).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(ranking.reciprocalRank(1)).isZero();
        assertThat(ranking.reciprocalRank(4)).isEqualTo(0.5, EXACTLY);
        assertThat(ranking.averagePrecision(2)).isEqualTo(0.5 / 3, EXACTLY);
        assertThat(ranking.averagePrecision(4)).isEqualTo((0.5 + 0.5) / 3, EXACTLY);
    }

    @Test
    void dividesPrecisionByKEvenWhenFewerWereRetrieved() {
        assertThat(new Ranking(List.of("a"), Map.of("a", 1)).precision(5)).isEqualTo(0.2, EXACTLY);
    }

    @Test
    void countsGradesBelowOneAsNotRelevantAndAsNoLoss() {
        Ranking ranking = new Ranking(List.of("n", "a"), Map.of("a", 1, "n", -2, "z", 0));

        assertThat(ranking.recall(2)).isOne();
        assertThat(ranking.hit(1)).isZero();
        assertThat(ranking.ndcg(2)).isEqualTo(Math.log(2) / Math.log(3), EXACTLY);
    }

    @Test
    void scoresAnEmptyListWithZero() {
        Ranking ranking = new Ranking(List.of(), Map.of("a", 1));

        assertThat(ranking.ndcg(10)).isZero();
        assertThat(ranking.recall(10)).isZero();
        assertThat(ranking.precision(10)).isZero();
    }

    @Test
    void takesTheFirstPlaceOfADocumentThatComesAgain() {
        Ranking ranking = Ranking.ofFirsts(List.of("x", "x", "a", "x", "a"), Map.of("a", 1));

        assertThat(ranking.reciprocalRank(10)).isEqualTo(0.5, EXACTLY);
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThatThrownBy(() -> new Ranking(List.of("a", "a"), Map.of("a", 1))).hasMessageContaining("twice");
        assertThatThrownBy(() -> new Ranking(List.of("a"), Map.of("a", 0))).hasMessageContaining("relevant");
        assertThatThrownBy(() -> new Ranking(List.of("a"), Map.of("a", 1)).recall(0))
                .hasMessageContaining("not 0");
    }
}
