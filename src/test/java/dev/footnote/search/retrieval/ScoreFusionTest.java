package dev.footnote.search.retrieval;

import dev.footnote.search.index.Scored;
import dev.footnote.search.retrieval.Fusion.Ranked;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static dev.footnote.search.retrieval.Lists.found;
import static dev.footnote.search.retrieval.Lists.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScoreFusionTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private final Fusion fusion = new ScoreFusion();

    @Test
    void sumsSharesOfTheBestScoreOfEachList() {
        List<Scored> fused =
                fusion.fuse(List.of(new Ranked(found("ab", 8, 2), 0.4), new Ranked(found("bc", 0.5, 0.4), 0.6)));

        assertThat(names(fused)).isEqualTo("bca");
        assertThat(fused.get(0).score()).isEqualTo(0.4 * 2 / 8 + 0.6, EXACT);
        assertThat(fused.get(1).score()).isEqualTo(0.6 * 0.4 / 0.5, EXACT);
        assertThat(fused.get(2).score()).isEqualTo(0.4, EXACT);
    }

    @Test
    void aFirstThatIsFarAheadStaysFirst() {
        Ranked dense = new Ranked(found("ba", 0.5, 0.49), 0.6);

        assertThat(names(fusion.fuse(List.of(new Ranked(found("ab", 20, 3), 0.4), dense))))
                .isEqualTo("ab");
        assertThat(names(fusion.fuse(List.of(new Ranked(found("ab", 20, 19.9), 0.4), dense))))
                .isEqualTo("ba");
    }

    @Test
    void whatPointsTheOtherWayIsWorthNothing() {
        List<Scored> fused = fusion.fuse(List.of(new Ranked(found("ab", 0.5, -0.2), 1)));

        assertThat(fused.get(1).score()).isZero();
    }

    @Test
    void aListWithoutAnyLikenessGivesNothing() {
        assertThat(fusion.fuse(List.of(new Ranked(found("a", -0.1), 1))).get(0).score())
                .isZero();
    }

    @Test
    void nothingFusesToNothing() {
        assertThat(fusion.fuse(List.of(new Ranked(List.of(), 1)))).isEmpty();
    }
}
