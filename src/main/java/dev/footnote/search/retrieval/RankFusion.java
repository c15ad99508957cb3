package dev.footnote.search.retrieval;

import dev.footnote.search.index.Scored;
import java.util.List;

/**
 * Reciprocal rank fusion: by ranks alone, so that scores of different kinds need not be comparable.
 *
 * <p>{@code score(d) = sum over lists of weight / (constant + rank(d))}, ranks from 1, nothing from a list that lacks d.
 * Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning Methods", SIGIR
 * 2009, with a weight for each list as in Elasticsearch's and Azure's weighted form; all weights 1 is the paper's.
 */
public final class RankFusion implements Fusion {

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

    @Override
    public double worth(List<Scored> list, int place) {
        return 1 / (constant + place + 1);
    }
}
