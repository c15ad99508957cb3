package dev.footnote.evaluation.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A list of what was retrieved beside what is relevant, measured at a cut-off {@code k} as trec_eval does (its measures
 * {@code success}, {@code recall}, {@code P}, {@code recip_rank}, {@code map_cut} and {@code ndcg_cut};
 * Buckley and Voorhees 2005, "Retrieval System Evaluation"). Every measure lies between 0 and 1 and more is better. The
 * same for ids of documents and of passages.
 *
 * @param retrieved ids, the best first, distinct; may be shorter than {@code k}
 * @param grades how relevant ids are: 1 or more is relevant, 0 or less is judged and is not, a missing id counts as 0;
 *     at least one is relevant, because without there is nothing to measure
 */
public record Ranking(List<String> retrieved, Map<String, Integer> grades) {

    public Ranking {
        retrieved = List.copyOf(retrieved);
        grades = Map.copyOf(grades);
        if (new HashSet<>(retrieved).size() < retrieved.size()) {
            throw new IllegalArgumentException("retrieved twice: " + retrieved);
        }
        if (grades.values().stream().noneMatch(grade -> grade > 0)) {
            throw new IllegalArgumentException("nothing is relevant: " + grades);
        }
    }

    /** A ranking of ids that may come again, as documents do that have several passages: the first place counts. */
    public static Ranking ofFirsts(List<String> retrieved, Map<String, Integer> grades) {
        return new Ranking(retrieved.stream().distinct().toList(), grades);
    }

    /** 1 when a relevant id is among the first {@code k}, otherwise 0. */
    public double hit(int k) {
        return found(k) > 0 ? 1 : 0;
    }

    /** Relevant ids among the first {@code k} / relevant ids. */
    public double recall(int k) {
        return (double) found(k) / relevant();
    }

    /** Relevant ids among the first {@code k} / {@code k}, even where fewer were retrieved. */
    public double precision(int k) {
        return (double) found(k) / positive(k);
    }

    /** 1 / the rank of the first relevant id, 0 when it is beyond {@code k}; its mean over questions is the MRR. */
    public double reciprocalRank(int k) {
        for (int rank = 1; rank <= last(k); rank++) {
            if (isRelevantAt(rank)) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    /**
     * The sum over relevant ids among the first {@code k} of the precision at their rank / relevant ids; its mean over
     * questions is the MAP.
     */
    public double averagePrecision(int k) {
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= last(k); rank++) {
            if (isRelevantAt(rank)) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / relevant();
    }

    /**
     * Normalised discounted cumulative gain, the gain being the grade itself: DCG is the sum of grade / log2(rank + 1)
     * over the first {@code k}, divided by the DCG of the best possible order (Järvelin and Kekäläinen 2002).
     */
    public double ndcg(int k) {
        double gained = 0;
        for (int rank = 1; rank <= last(k); rank++) {
            gained += gain(grade(retrieved.get(rank - 1)), rank);
        }
        List<Integer> best = grades.values().stream().sorted((a, b) -> b - a).toList();
        double possible = 0;
        for (int rank = 1; rank <= Math.min(k, best.size()); rank++) {
            possible += gain(best.get(rank - 1), rank);
        }
        return gained / possible;
    }

    private static double gain(int grade, int rank) {
        return Math.max(0, grade) * Math.log(2) / Math.log(rank + 1);
    }

    private int grade(String id) {
        return grades.getOrDefault(id, 0);
    }

    private boolean isRelevantAt(int rank) {
        return grade(retrieved.get(rank - 1)) > 0;
    }

    private int found(int k) {
        return (int) retrieved.subList(0, last(k)).stream()
                .filter(id -> grade(id) > 0)
                .count();
    }

    private int relevant() {
        return (int) grades.values().stream().filter(grade -> grade > 0).count();
    }

    private int last(int k) {
        return Math.min(positive(k), retrieved.size());
    }

    private static int positive(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("a cut-off is 1 or more, not " + k);
        }
        return k;
    }
}
