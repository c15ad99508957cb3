package dev.footnote.search.retrieval;

import dev.footnote.search.index.Scored;
import dev.footnote.search.retrieval.Fusion.Ranked;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.footnote.search.retrieval.Lists.found;
import static dev.footnote.search.retrieval.Lists.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankFusionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private final Fusion fusion = new RankFusion(60);

    @Test
    void sumsReciprocalRanksAsThePaperSays() {
        List<Scored> fused = fusion.fuse(List.of(new Ranked(found("abc"), 1), new Ranked(found("cad"), 1)));

        assertThat(names(fused)).isEqualTo("acbd");
        assertThat(fused.get(0).score()).isEqualTo(1 / 61.0 + 1 / 62.0, EXACT);
        assertThat(fused.get(1).score()).isEqualTo(1 / 63.0 + 1 / 61.0, EXACT);
        assertThat(fused.get(2).score()).isEqualTo(1 / 62.0, EXACT);
        assertThat(fused.get(3).score()).isEqualTo(1 / 63.0, EXACT);
    }

    @Test
    void doesNotLookAtScores() {
        List<Scored> wide = fusion.fuse(List.of(new Ranked(found("ab", 100, 1), 1), new Ranked(found("b", 1), 1)));
        List<Scored> narrow = fusion.fuse(List.of(new Ranked(found("ab", 2, 1), 1), new Ranked(found("b", 9), 1)));

        assertThat(wide).isEqualTo(narrow);
    }

    @Test
    void aWeightMultipliesWhatItsListGives() {
        List<Scored> fused = fusion.fuse(List.of(new Ranked(found("a"), 2), new Ranked(found("ba"), 0.5)));

        assertThat(names(fused)).isEqualTo("ab");
        assertThat(fused.get(0).score()).isEqualTo(2 / 61.0 + 0.5 / 62, EXACT);
        assertThat(fused.get(1).score()).isEqualTo(0.5 / 61, EXACT);
    }

    @Test
    void aSmallerConstantTrustsTheFirstRankMore() {
        List<Ranked> lists = List.of(new Ranked(found("fxt"), 1), new Ranked(found("yzt"), 1));

        assertThat(names(new RankFusion(60).fuse(lists))).startsWith("t");
        assertThat(names(new RankFusion(0.5).fuse(lists))).startsWith("f");
    }

    @Test
    void equalScoresKeepTheOrderOfTheLists() {
        assertThat(names(fusion.fuse(List.of(new Ranked(found("z"), 1), new Ranked(found("a"), 1)))))
                .isEqualTo("za");
    }

    @Test
    void nothingFusesToNothing() {
        assertThat(fusion.fuse(List.of(new Ranked(List.of(), 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void theConstantMustBeAboveNought(double constant) {
        assertThatThrownBy(() -> new RankFusion(constant)).hasMessageContaining(String.valueOf(constant));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void aWeightIsNotNegative(double weight) {
        assertThatThrownBy(() -> new Ranked(found("a"), weight)).hasMessageContaining(String.valueOf(weight));
    }
}
