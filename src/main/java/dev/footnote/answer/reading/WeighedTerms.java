package dev.footnote.answer.reading;

import dev.footnote.language.Term;
import dev.footnote.search.index.TermStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question's terms, each with the share of the question's rarity that it carries: how much of the question stands where. */
final class WeighedTerms {

    /** A bound on BM25 for a term of rarity 1: {@code k1 + 1} of its first form, with 1.2 for k1. */
    private static final double LARGEST_SATURATION = 2.2;

    private final List<Term> terms;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final double unknown;
    private final double largestScore;

    /**
     * @param rarity how many passages hold each of the terms
     */
    WeighedTerms(List<Term> terms, TermStatistics rarity) {
        this.terms = terms;
        double sum = 0;
        double notKnown = 0;
        for (Term term : terms) {
            if (!weights.containsKey(term.text())) {
                double weight = rarity.idf(term.text());
                weights.put(term.text(), weight);
                sum += weight;
                notKnown += rarity.frequency(term.text()) > 0 ? 0 : weight;
            }
        }
        double total = Math.max(sum, 1e-9);
        weights.replaceAll((term, weight) -> weight / total);
        this.unknown = notKnown / total;
        this.largestScore = LARGEST_SATURATION * total;
    }

    /** Each distinct term with its share; all shares make 1. */
    Map<String, Double> weights() {
        return weights;
    }

    /** The share of terms that no document has. */
    double unknown() {
        return unknown;
    }

    /** The largest BM25 score that a passage can have for these terms. */
    double largestScore() {
        return largestScore;
    }

    boolean contains(String term) {
        return weights.containsKey(term);
    }

    /** The share of the question's weight that one occurrence of a term carries. */
    double weight(Term term) {
        return weights.get(term.text()) / occurrences(term);
    }

    /** How often a term is asked for, so that repeating it does not make it weigh more. */
    private long occurrences(Term term) {
        return terms.stream().filter(other -> other.text().equals(term.text())).count();
    }

    /** How well the terms are met by {@code best}, weighted by rarity, 0 to 1. */
    double weighted(TokenMatches matches, double[] best) {
        double sum = 0;
        for (Term term : terms) {
            sum += weight(term) * matches.of(term, best);
        }
        return sum;
    }

    /** The share of terms that stand in a vocabulary. */
    double coverage(Set<String> vocabulary) {
        double covered = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            covered += vocabulary.contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return covered;
    }

    /** The share of the heaviest term that a vocabulary lacks. */
    double heaviestMissing(Set<String> vocabulary) {
        return weights.entrySet().stream()
                .filter(weight -> !vocabulary.contains(weight.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** The share of neighbouring pairs that stand within four terms of each other in {@code found}. */
    double pairs(List<Term> found) {
        if (terms.size() < 2) {
            return 0;
        }
        int near = 0;
        for (int i = 1; i < terms.size(); i++) {
            near += areNear(terms.get(i - 1).text(), terms.get(i).text(), found) ? 1 : 0;
        }
        return (double) near / (terms.size() - 1);
    }

    private static boolean areNear(String one, String other, List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).text().equals(one)) {
                for (int j = Math.max(0, i - 4); j < Math.min(terms.size(), i + 5); j++) {
                    if (terms.get(j).text().equals(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
