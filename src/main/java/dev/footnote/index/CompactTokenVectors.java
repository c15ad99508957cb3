package dev.footnote.index;

import dev.footnote.document.Span;
import java.util.List;

/** {@link TokenVectors} in a quarter of the room: each number in a byte, with one scale a vector; cosines differ by under 0.01. */
public final class CompactTokenVectors {

    private final List<Span> spans;
    private final byte[][] numbers;
    private final float[] scales;

    public CompactTokenVectors(TokenVectors vectors) {
        spans = vectors.spans();
        numbers = new byte[spans.size()][];
        scales = new float[spans.size()];
        for (int i = 0; i < numbers.length; i++) {
            float[] vector = vectors.vectors()[i];
            float most = 0;
            for (float number : vector) {
                most = Math.max(most, Math.abs(number));
            }
            scales[i] = most / 127;
            numbers[i] = new byte[vector.length];
            for (int d = 0; d < vector.length && most > 0; d++) {
                numbers[i][d] = (byte) Math.round(vector[d] / scales[i]);
            }
        }
    }

    /** Where each word piece stands, as in the vectors this was made from. */
    public List<Span> spans() {
        return spans;
    }

    /** The vector of the {@code i}th piece, of length 1 but for rounding. */
    public float[] vector(int i) {
        float[] vector = new float[numbers[i].length];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = numbers[i][d] * scales[i];
        }
        return vector;
    }

    /** The cosine of the {@code i}th piece and {@code vector}, which has length 1. */
    public double cosine(int i, float[] vector) {
        byte[] piece = numbers[i];
        // four sums at once, because one addition need then not wait for the one before
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int n = 0;
        for (; n + 3 < piece.length; n += 4) {
            a += piece[n] * vector[n];
            b += piece[n + 1] * vector[n + 1];
            c += piece[n + 2] * vector[n + 2];
            d += piece[n + 3] * vector[n + 3];
        }
        for (; n < piece.length; n++) {
            a += piece[n] * vector[n];
        }
        return (a + b + c + d) * scales[i];
    }
}
