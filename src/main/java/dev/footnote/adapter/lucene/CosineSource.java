package dev.footnote.adapter.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** The cosine of every passage to one vector, both of length 1; the same number on every machine. */
final class CosineSource extends DoubleValuesSource {

    private final float[] vector;

    CosineSource(float[] vector) {
        this.vector = vector;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        FloatVectorValues vectors = segment.reader().getFloatVectorValues(PassageFields.VECTOR);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return dot(vector, vectors.vectorValue());
            }

            @Override
            public boolean advanceExact(int passage) throws IOException {
                return vectors != null
                        && (vectors.docID() < passage ? vectors.advance(passage) : vectors.docID()) == passage;
            }
        };
    }

    /** Four sums, which a processor can add at the same time; always the same four, so that the result is one. */
    private static double dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + third + fourth;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CosineSource source && Arrays.equals(vector, source.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }

    @Override
    public String toString() {
        return "cosine to a vector of " + vector.length;
    }
}
