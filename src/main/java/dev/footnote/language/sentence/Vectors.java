package dev.footnote.language.sentence;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The vectors of the word pieces of a sentence within those of the text that it stands in.
 *
 * @param pieces those of the text; asked for as seldom as can be, since they may have to be made
 * @param place where the sentence stands in that text
 */
record Vectors(Supplier<CompactTokenVectors> pieces, Span place) {

    float[][] all() {
        CompactTokenVectors text = pieces.get();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < text.spans().size(); i++) {
            if (place.contains(text.spans().get(i))) {
                vectors.add(text.vector(i));
            }
        }
        return vectors.toArray(new float[0][]);
    }

    /** Their mean, brought to length 1; empty where there are none. */
    float[] mean() {
        float[][] vectors = all();
        float[] sum = new float[vectors.length == 0 ? 0 : vectors[0].length];
        double square = 0;
        for (int d = 0; d < sum.length; d++) {
            for (float[] vector : vectors) {
                sum[d] += vector[d];
            }
            square += sum[d] * sum[d];
        }
        float length = (float) Math.sqrt(square);
        for (int d = 0; d < sum.length && length > 0; d++) {
            sum[d] /= length;
        }
        return sum;
    }
}
