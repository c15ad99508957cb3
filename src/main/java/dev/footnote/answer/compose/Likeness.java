package dev.footnote.answer.compose;

import dev.footnote.language.Calendar;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.modality.Denials;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Detects duplicate sentences, of which one is enough. */
public final class Likeness {

    /** Words in which two sentences that are otherwise alike contradict each other: counts, days, months. */
    private static final Pattern DECISIVE = Pattern.compile("(?i)\\b(?:" + NumberWords.ANY
            + "|dozen|hundred|thousand|million|billion|half|twice|(?:" + Calendar.ANY_WEEKDAY + ")s?|"
            + Calendar.ANY_MONTH + ")\\b");

    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:" + Denials.ANY + ")\\b|n[’']t\\b");

    private final TextAnalyzer analyzer;
    private final double least;

    /**
     * @param least the share of terms that two sentences must have in common, 0 to 1; lower folds more
     */
    public Likeness(TextAnalyzer analyzer, double least) {
        this.analyzer = analyzer;
        this.least = least;
    }

    /** By Jaccard's coefficient of their terms, and none of them with a number, day or denial that the other lacks. */
    boolean saysTheSame(Candidate one, Candidate other) {
        Set<String> ours = terms(one.text());
        Set<String> theirs = terms(other.text());
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        Set<String> either = new HashSet<>(ours);
        either.addAll(theirs);
        return !either.isEmpty()
                && common.size() >= least * either.size()
                && numbers(ours).equals(numbers(theirs))
                && decisive(one.text()).equals(decisive(other.text()))
                && denies(one.text()) == denies(other.text());
    }

    private Set<String> terms(String text) {
        return analyzer.analyze(text).stream().map(Term::text).collect(Collectors.toSet());
    }

    private static Set<String> decisive(String text) {
        return DECISIVE.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean denies(String text) {
        return DENIAL.matcher(text).find();
    }

    private static Set<String> numbers(Set<String> terms) {
        return terms.stream().filter(term -> Character.isDigit(term.charAt(0))).collect(Collectors.toSet());
    }
}
