package dev.footnote.index;

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

            assertThat(compact.cosine(0, other)).isEqualTo(cosine, within(0.01));
            assertThat(compact.cosine(0, one)).isEqualTo(1, within(0.01));
        }
    }

    @Test
    void aPieceOfWhichTheModelMakesNothingIsLikeNothing() {
        assertThat(compact(new float[4]).cosine(0, new float[] {1, 0, 0, 0})).isZero();
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
