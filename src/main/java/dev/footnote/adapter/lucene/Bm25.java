package dev.footnote.adapter.lucene;

/**
 * The two constants of BM25 (Robertson and Zaragoza 2009, section 3).
 *
 * @param k1 how much a repeated word adds, 0 or more; at 0 repetition adds nothing
 * @param b how much a long passage is marked down, 0 for not at all to 1 for in full
 */
public record Bm25(double k1, double b) {

    public static final Bm25 DEFAULT = new Bm25(1.2, 0.75);

    public Bm25 {
        if (k1 < 0 || b < 0 || b > 1) {
            throw new IllegalArgumentException("not constants of BM25: k1 " + k1 + ", b " + b);
        }
    }
}
