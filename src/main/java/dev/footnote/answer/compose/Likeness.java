package dev.footnote.answer.compose;

import dev.footnote.language.Calendar;
import dev.footnote.language.Term;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.modality.Denials;
import java.util.HashSet;
import java.util.List;
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

    /** Two sentences are hardly alike that share a single common word. */
    private static final int SHORTEST = 2;

    private final TextAnalyzer analyzer;
    private final double least;

    /**
     * @param least the share of terms that two sentences must have in common, 0 to 1; lower folds more
     */
    public Likeness(TextAnalyzer analyzer, double least) {
        this.analyzer = analyzer;
        this.least = least;
    }

    /**
     * By Jaccard's coefficient of their terms, where neither has a number, name, day, count or denial that the other lacks, and their
     * names stand in the same order: who gave and who got is no other wording.
     */
    boolean saysTheSame(Candidate one, Candidate other) {
        List<Term> ours = analyzer.analyze(one.text());
        List<Term> theirs = analyzer.analyze(other.text());
        return areAlike(words(ours), words(theirs))
                && numbers(ours).equals(numbers(theirs))
                && names(one.text(), ours, other.text(), theirs).equals(names(other.text(), theirs, one.text(), ours))
                && decisive(one.text()).equals(decisive(other.text()))
                && denies(one.text()) == denies(other.text());
    }

    /**
     * Whether two sentences are nearly the same and yet about something else, and the question names what {@code better} has
     * and {@code other} lacks, or both have the same words and differ in who does what.
     */
    boolean isOfAnother(String question, Candidate better, Candidate other) {
        List<Term> mine = analyzer.analyze(better.text());
        List<Term> others = analyzer.analyze(other.text());
        Set<String> common = common(better.text(), mine);
        if (common.size() < SHORTEST || !areAlike(common, common(other.text(), others)) || saysTheSame(better, other)) {
            return false;
        }
        Set<String> ours = words(mine);
        Set<String> theirs = words(others);
        Set<String> asked = words(analyzer.analyze(question));
        return ours.equals(theirs) && denies(better.text()) == denies(other.text())
                || lacks(theirs, ours, asked) && !lacks(ours, theirs, asked);
    }

    /** Whether {@code some} lack a word of {@code others} that is asked for. */
    private static boolean lacks(Set<String> some, Set<String> others, Set<String> asked) {
        return others.stream().anyMatch(word -> asked.contains(word) && !some.contains(word));
    }

    private boolean areAlike(Set<String> ours, Set<String> theirs) {
        Set<String> common = new HashSet<>(ours);
        common.retainAll(theirs);
        int either = ours.size() + theirs.size() - common.size();
        return either > 0 && common.size() >= least * either;
    }

    private static Set<String> words(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.toSet());
    }

    /** The words that are neither names nor numbers. */
    private static Set<String> common(String text, List<Term> terms) {
        return terms.stream()
                .filter(term ->
                        !isCapital(text, term) && !Character.isDigit(term.text().charAt(0)))
                .map(Term::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(List<Term> terms) {
        return terms.stream()
                .map(Term::text)
                .filter(term -> Character.isDigit(term.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** The words with a capital in their order, but for those that {@code other} has in small letters: its first word may have one. */
    private static List<String> names(String text, List<Term> terms, String other, List<Term> others) {
        return terms.stream()
                .filter(term -> isCapital(text, term))
                .map(Term::text)
                .distinct()
                .filter(name -> others.stream().noneMatch(term -> term.text().equals(name) && !isCapital(other, term)))
                .toList();
    }

    private static boolean isCapital(String text, Term term) {
        return Character.isUpperCase(text.charAt(term.span().start()));
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
}
