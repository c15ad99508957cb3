package dev.footnote.search.retrieval;

import dev.footnote.search.index.Scored;
import java.util.List;

/**
 * A convex combination of scores, each as a share of the best one in its list: by how much the first is ahead of the rest
 * counts, which ranks do not say.
 *
 * <p>{@code score(d) = sum over lists of weight * s(d) / max s}, with 0 as the least of both BM25 and the cosine. Bruch, Gai
 * and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 2023 (TM2C2), there with -1 as the least cosine.
 */
public final class ScoreFusion implements Fusion {

    @Override
    public double worth(List<Scored> list, int place) {
        double best = list.get(0).score();
        return best > 0 ? Math.max(0, list.get(place).score()) / best : 0;
    }
}
