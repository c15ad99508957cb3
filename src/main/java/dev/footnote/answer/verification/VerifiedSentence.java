package dev.footnote.answer.verification;

import dev.footnote.answer.citation.CitedSpan;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.verification.check.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that was held against passages.
 *
 * @param text its words
 * @param verdict what came of it
 * @param support the words that bear it out, the best first; none where it is unsupported
 * @param score how sure it is that the documents say so, 0 to 1; 1 for their own words
 * @param problem what is wrong with it; always there where it is unsupported, and there where it had to be cited anew
 */
public record VerifiedSentence(
        String text, Verdict verdict, List<CitedSpan> support, double score, Optional<Problem> problem) {

    public VerifiedSentence {
        support = List.copyOf(support);
        if (support.isEmpty() != (verdict == Verdict.UNSUPPORTED)) {
            throw new IllegalArgumentException(verdict + " with " + support.size() + " places: " + text);
        }
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not " + score);
        }
    }

    public boolean isSupported() {
        return verdict != Verdict.UNSUPPORTED;
    }
}
