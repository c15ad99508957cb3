package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.Term;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well each word of a question is met by some word of a part of a passage: the largest cosine of their vectors, which
 * know their surroundings, as in late interaction (Khattab and Zaharia, "ColBERT", SIGIR 2020).
 */
final class TokenMatches {

    private final TokenVectors question;
    private final CompactTokenVectors passage;
    private final float[][] cosines;
    private final int shift;

    /**
     * @param question the pieces of the question's text
     * @param passage the pieces of {@link Passage#textInContext()}
     */
    TokenMatches(TokenVectors question, CompactTokenVectors passage, Passage place) {
        this.question = question;
        this.passage = passage;
        this.shift = place.textInContext().length()
                - place.text().length()
                - place.span().start();
        this.cosines = passage.cosines(question.vectors());
    }

    /** For each piece of the question the best match in the whole passage with its context, 0 to 1. */
    double[] anywhere() {
        return best(Span.of(0, Integer.MAX_VALUE));
    }

    /** For each piece of the question the best match in {@code part}, a span of the document's text, 0 to 1. */
    double[] in(Span part) {
        return best(part.shift(shift));
    }

    private double[] best(Span part) {
        double[] best = new double[cosines.length];
        List<Span> spans = passage.spans();
        for (int j = 0; j < spans.size(); j++) {
            if (part.contains(spans.get(j))) {
                for (int i = 0; i < best.length; i++) {
                    best[i] = Math.max(best[i], cosines[i][j]);
                }
            }
        }
        return best;
    }

    /** The mean of {@code matches} over the pieces of {@code term}; 0 for a term beyond the model's window. */
    double of(Term term, double[] matches) {
        return mean(matches, piece -> term.span().contains(piece), 0);
    }

    /** The mean of {@code matches} over the pieces that belong to none of {@code terms}; {@code none} when there are none. */
    double ofOthers(List<Term> terms, double[] matches, double none) {
        return mean(
                matches, piece -> terms.stream().noneMatch(term -> term.span().contains(piece)), none);
    }

    /** The mean over all pieces. */
    double ofAll(double[] matches) {
        return mean(matches, piece -> true, 0);
    }

    private double mean(double[] matches, Predicate<Span> wanted, double none) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < matches.length; i++) {
            if (wanted.test(question.spans().get(i))) {
                sum += matches[i];
                count++;
            }
        }
        return count == 0 ? none : sum / count;
    }
}
