package dev.footnote.answer.disagreement;

import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.question.Asked;
import dev.footnote.language.Term;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Relevance of statements to a question, by the words that they share with it.
 *
 * @param asked the question
 * @param terms the stems of the words that say what it is about
 */
record Concern(Asked asked, Set<String> terms) {

    /** How near the number of the question's words in a sentence must come to that of the best one. */
    private static final double NEAR = 0.6;

    /** What share of the question's words an answer has where no form tells. */
    private static final double ABOUT = 0.6;

    static Concern of(Asked asked) {
        return new Concern(asked, asked.terms().stream().map(Term::text).collect(Collectors.toSet()));
    }

    /** Whether {@code statement} is about nearly as much of it as {@code best}, and a good part of it. */
    boolean isMet(Statement statement, Statement best) {
        return words(statement) >= NEAR * words(best) && isAbout(statement);
    }

    /** How many of the question's words a statement has; those around it count half. */
    private double words(Statement statement) {
        return terms.stream()
                .mapToDouble(term ->
                        has(statement, term) ? 1 : statement.surroundings().contains(term) ? 0.5 : 0)
                .sum();
    }

    private static boolean has(Statement statement, String term) {
        return statement.words().stream().anyMatch(word -> word.term().equals(term));
    }

    private boolean isAbout(Statement statement) {
        long met = terms.stream()
                .filter(term -> statement.surroundings().contains(term) || has(statement, term))
                .count();
        return !asked.expectation().kinds().isEmpty() || met >= ABOUT * terms.size();
    }

    /** Whether a statement knows the names that the question and the best sentence share. */
    boolean knowsNames(Statement best, Statement statement) {
        return best.words().stream()
                .filter(word -> word.name() && terms.contains(word.term()))
                .allMatch(word -> statement.surroundings().contains(word.term())
                        || statement.words().stream().anyMatch(word::isSame));
    }
}
