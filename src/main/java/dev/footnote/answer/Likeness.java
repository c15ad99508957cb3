package dev.footnote.answer;

import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges whether two sentences say the same, so that one of them is enough. */
public final class Likeness {

    private final TextAnalyzer analyzer;
    private final double least;

    /**
     * @param least the share of terms that two sentences must have in common, 0 to 1; lower folds more
     */
    public Likeness(TextAnalyzer analyzer, double least) {
        this.analyzer = analyzer;
        this.least = least;
    }

    /** By Jaccard's coefficient of their terms, and none of them with a number that the other lacks. */
    boolean saysTheSame(ExtractiveComposer.Candidate one, ExtractiveComposer.Candidate other) {
        Set<String> ours = terms(one.text());
        Set<String> theirs = terms(other.text());
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        Set<String> either = new HashSet<>(ours);
        either.addAll(theirs);
        return !either.isEmpty()
                && common.size() >= least * either.size()
                && numbers(ours).equals(numbers(theirs));
    }

    private Set<String> terms(String text) {
        return analyzer.analyze(text).stream().map(Term::text).collect(Collectors.toSet());
    }

    private static Set<String> numbers(Set<String> terms) {
        return terms.stream().filter(term -> Character.isDigit(term.charAt(0))).collect(Collectors.toSet());
    }
}
