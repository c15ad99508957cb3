package dev.footnote.bench;

import dev.footnote.embedding.Embedder;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Vectors for a search, as many as are wanted: each the sum of three vectors of real sentences with random weights and some
 * noise, brought to length 1. Good for measuring a search, and for nothing that reads.
 */
final class MadeVectors {

    private static final double NOISE = 0.3;

    private final List<float[]> real;
    private final Random random;

    MadeVectors(Embedder embedder, List<String> sentences, long seed) {
        this.real = embedder.embed(sentences);
        this.random = new Random(seed);
    }

    List<float[]> make(int many) {
        return IntStream.range(0, many).mapToObj(i -> one()).toList();
    }

    private float[] one() {
        float[] sum = new float[real.get(0).length];
        for (int part = 0; part < 3; part++) {
            float[] vector = real.get(random.nextInt(real.size()));
            double weight = random.nextDouble();
            for (int d = 0; d < sum.length; d++) {
                sum[d] += weight * vector[d];
            }
        }
        double scale = NOISE / Math.sqrt(sum.length);
        double squares = 0;
        for (int d = 0; d < sum.length; d++) {
            sum[d] += scale * random.nextGaussian();
            squares += sum[d] * sum[d];
        }
        for (int d = 0; d < sum.length; d++) {
            sum[d] /= Math.sqrt(squares);
        }
        return sum;
    }
}
