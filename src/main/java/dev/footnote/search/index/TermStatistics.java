package dev.footnote.search.index;

import java.util.Map;

/**
 * How many passages hold each of some terms.
 *
 * @param passages how many passages there are, 0 or more
 * @param frequencies for each term asked for that any passage holds in its text, how many do
 */
public record TermStatistics(int passages, Map<String, Integer> frequencies) {

    public TermStatistics {
        frequencies = Map.copyOf(frequencies);
        if (passages < 0) {
            throw new IllegalArgumentException("not a number of passages: " + passages);
        }
        for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
            if (entry.getValue() < 0 || entry.getValue() > passages) {
                throw new IllegalArgumentException(entry + " of " + passages + " passages");
            }
        }
    }

    /** How many passages hold {@code term} in their text. */
    public int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    /**
     * How rare a term is: {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for n of N passages that hold it in their text, as in
     * BM25 (Robertson and Zaragoza 2009, section 3.3). Unknown terms get the largest value; 0 where there are no passages.
     */
    public double idf(String term) {
        double all = passages;
        double holding = frequency(term);
        return all == 0 ? 0 : Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
    }
}
