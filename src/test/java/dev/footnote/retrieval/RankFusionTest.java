package dev.footnote.retrieval;

import dev.footnote.retrieval.RankFusion.Fused;
import dev.footnote.retrieval.RankFusion.Ranked;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class RankFusionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private final RankFusion fusion = new RankFusion(60);

    @Test
    void sumsReciprocalRanksAsThePaperSays() {
        List<Fused<String>> fused =
                fusion.fuse(List.of(new Ranked<>(List.of("a", "b", "c"), 1), new Ranked<>(List.of("c", "a", "d"), 1)));

        assertThat(fused).extracting(Fused::item).containsExactly("a", "c", "b", "d");
        assertThat(fused.get(0).score()).isEqualTo(1 / 61.0 + 1 / 62.0, EXACT);
        assertThat(fused.get(1).score()).isEqualTo(1 / 63.0 + 1 / 61.0, EXACT);
        assertThat(fused.get(2).score()).isEqualTo(1 / 62.0, EXACT);
        assertThat(fused.get(3).score()).isEqualTo(1 / 63.0, EXACT);
    }

    @Test
    void aWeightMultipliesWhatItsListGives() {
        List<Fused<String>> fused =
                fusion.fuse(List.of(new Ranked<>(List.of("a"), 2), new Ranked<>(List.of("b", "a"), 0.5)));

        assertThat(fused).containsExactly(new Fused<>("a", 2 / 61.0 + 0.5 / 62), new Fused<>("b", 0.5 / 61));
    }

    @Test
    void aSmallerConstantTrustsTheFirstRankMore() {
        List<Ranked<String>> lists =
                List.of(new Ranked<>(List.of("first", "x", "twice"), 1), new Ranked<>(List.of("y", "z", "twice"), 1));

        assertThat(new RankFusion(60).fuse(lists).get(0).item()).isEqualTo("twice");
        assertThat(new RankFusion(0.5).fuse(lists).get(0).item()).isEqualTo("first");
    }

    @Test
    void equalScoresKeepTheOrderOfTheLists() {
        List<Fused<String>> fused = fusion.fuse(List.of(new Ranked<>(List.of("z"), 1), new Ranked<>(List.of("a"), 1)));

        assertThat(fused).extracting(Fused::item).containsExactly("z", "a");
    }

    @Test
    void nothingFusesToNothing() {
        assertThat(fusion.fuse(List.of(new Ranked<>(List.of(), 1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void theConstantMustBeAboveNought(double constant) {
        assertThatThrownBy(() -> new RankFusion(constant)).hasMessageContaining(String.valueOf(constant));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void aWeightIsNotNegative(double weight) {
        assertThatThrownBy(() -> new Ranked<>(List.of("a"), weight)).hasMessageContaining(String.valueOf(weight));
    }
}
