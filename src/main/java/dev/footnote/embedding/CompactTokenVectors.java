package dev.footnote.embedding;

import dev.footnote.document.Span;
import java.util.List;

/**
 * {@link TokenVectors} quantised to a quarter of the memory: each number in a byte, with one scale a vector; cosines differ
 * by under 0.01.
 */
public final class CompactTokenVectors {

    private final List<Span> spans;

    /** By dimension, then by piece: so the inner loop of {@link #cosines} is one that the compiler makes vector instructions of. */
    private final byte[][] numbers;

    private final float[] scales;

    public CompactTokenVectors(TokenVectors vectors) {
        spans = vectors.spans();
        int dimensions = spans.isEmpty() ? 0 : vectors.vectors()[0].length;
        numbers = new byte[dimensions][spans.size()];
        scales = new float[spans.size()];
        for (int i = 0; i < scales.length; i++) {
            float[] vector = vectors.vectors()[i];
            float most = 0;
            for (float number : vector) {
                most = Math.max(most, Math.abs(number));
            }
            scales[i] = most / 127;
            for (int d = 0; d < dimensions && most > 0; d++) {
                numbers[d][i] = (byte) Math.round(vector[d] / scales[i]);
            }
        }
    }

    /** Where each word piece stands, as in the vectors this was made from. */
    public List<Span> spans() {
        return spans;
    }

    /** The vector of the {@code i}th piece, of length 1 but for rounding. */
    public float[] vector(int i) {
        float[] vector = new float[numbers.length];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = numbers[d][i] * scales[i];
        }
        return vector;
    }

    /** For each of {@code vectors}, which have length 1, its cosine with every piece. */
    public float[][] cosines(float[][] vectors) {
        float[][] cosines = new float[vectors.length][scales.length];
        float[] values = new float[scales.length];
        for (int d = 0; d < numbers.length; d++) {
            convert(numbers[d], values);
            for (int i = 0; i < vectors.length; i++) {
                addScaled(values, vectors[i][d], cosines[i]);
            }
        }
        for (float[] sums : cosines) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] *= scales[j];
            }
        }
        return cosines;
    }

    private static void convert(byte[] from, float[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] = from[j];
        }
    }

    private static void addScaled(float[] values, float factor, float[] sums) {
        for (int j = 0; j < sums.length; j++) {
            sums[j] += values[j] * factor;
        }
    }
}
