package dev.footnote.embedding;

import dev.footnote.document.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class CompactTokenVectorsTest {

    private static final Random RANDOM = new Random(1);

    @Test
    void cosinesDifferByLessThanOneInAHundred() {
        for (int i = 0; i < 200; i++) {
            float[] one = unit(384);
            float[] other = unit(384);
            double cosine = 0;
            for (int d = 0; d < one.length; d++) {
                cosine += one[d] * other[d];
            }
            CompactTokenVectors compact = compact(one);

            float[][] found = compact.cosines(new float[][] {other, one});

            assertThat((double) found[0][0]).isEqualTo(cosine, within(0.01));
            assertThat(found[1][0]).isEqualTo(1, within(0.01f));
        }
    }

    @Test
    void aPieceOfWhichTheModelMakesNothingIsLikeNothing() {
        assertThat(compact(new float[4]).cosines(new float[][] {{1, 0, 0, 0}})[0][0])
                .isZero();
    }

    @Test
    void eachPieceHasItsCosineWithEachVector() {
        CompactTokenVectors pieces = new CompactTokenVectors(new TokenVectors(
                List.of(Span.of(0, 1), Span.of(2, 3)), new float[][] {{1, 0}, {0, -1}}));

        assertThat(pieces.cosines(new float[][] {{0, 1}, {1, 0}, {0.6f, 0.8f}})).isDeepEqualTo(new float[][] {
            {0, -1}, {1, 0}, {0.6f, -0.8f}
        });
        assertThat(pieces.cosines(new float[0][])).isEmpty();
        assertThat(pieces.vector(1)).containsExactly(0, -1);
    }

    @Test
    void keepsWhereThePiecesStand() {
        assertThat(compact(new float[] {1}).spans()).containsExactly(Span.of(3, 5));
    }

    @Test
    void eachSpanHasAVector() {
        assertThatThrownBy(() -> new TokenVectors(List.of(Span.of(0, 1)), new float[0][]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CompactTokenVectors compact(float[] vector) {
        return new CompactTokenVectors(new TokenVectors(List.of(Span.of(3, 5)), new float[][] {vector}));
    }

    private static float[] unit(int dimension) {
        float[] vector = new float[dimension];
        double square = 0;
        for (int d = 0; d < dimension; d++) {
            vector[d] = (float) RANDOM.nextGaussian();
            square += vector[d] * vector[d];
        }
        for (int d = 0; d < dimension; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
