package dev.footnote.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion: merges ranked lists by ranks alone, so that scores of different kinds need not be comparable.
 *
 * <p>{@code score(d) = sum over lists of weight / (constant + rank(d))}, ranks from 1, nothing from a list that lacks d.
 * Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods", SIGIR
 * 2009, with a weight for each list as in Elasticsearch's and Azure's weighted form; all weights 1 is the paper's.
 */
public final class RankFusion {

    private final double constant;

    /**
     * @param constant how flat the top of a list is, above 0; 60 in the paper, smaller trusts the first ranks more
     */
    public RankFusion(double constant) {
        if (!(constant > 0)) {
            throw new IllegalArgumentException("the constant of rank fusion must be above 0, not " + constant);
        }
        this.constant = constant;
    }

    /**
     * A list to be fused.
     *
     * @param items what was found, best first, each once
     * @param weight how much the list counts, 0 or more
     */
    public record Ranked<T>(List<T> items, double weight) {

        public Ranked {
            items = List.copyOf(items);
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a list's weight is 0 or more, not " + weight);
            }
        }
    }

    /**
     * A fused item.
     *
     * @param item what was found
     * @param score the sum of its reciprocal ranks, above 0
     */
    public record Fused<T>(T item, double score) {}

    /** Every item of any list once, best first; equal scores keep the order of the lists. */
    public <T> List<Fused<T>> fuse(List<Ranked<T>> lists) {
        Map<T, Double> scores = new LinkedHashMap<>();
        for (Ranked<T> list : lists) {
            for (int i = 0; i < list.items().size(); i++) {
                scores.merge(list.items().get(i), list.weight() / (constant + i + 1), Double::sum);
            }
        }
        List<Fused<T>> fused = new ArrayList<>();
        scores.forEach((item, score) -> fused.add(new Fused<>(item, score)));
        fused.sort(Comparator.comparingDouble((Fused<T> f) -> f.score()).reversed());
        return fused;
    }
}
