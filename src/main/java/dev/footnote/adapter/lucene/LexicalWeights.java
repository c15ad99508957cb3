package dev.footnote.adapter.lucene;

/**
 * BM25 weights of the fields of a passage: its text, its title and its headings.
 *
 * @param text the factor for the passage's own text, 0 or more
 * @param title the factor for the title of its document, 0 or more
 * @param headings the factor for the headings it stands under, 0 or more
 */
public record LexicalWeights(double text, double title, double headings) {

    public static final LexicalWeights DEFAULT = new LexicalWeights(1, 0.5, 0.5);

    public LexicalWeights {
        if (text < 0 || title < 0 || headings < 0 || text + title + headings == 0) {
            throw new IllegalArgumentException("not weights: " + text + ", " + title + ", " + headings);
        }
    }
}
