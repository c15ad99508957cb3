package dev.footnote.evaluation.conflict;

import java.util.List;

/**
 * Precision and recall of found disagreement.
 *
 * @param cases all of them
 * @param labelled those in which something is to be shown
 * @param found those of them in which it was
 * @param shown how often anything was shown
 */
public record DisagreementScore(int cases, int labelled, int found, int shown) {

    public static DisagreementScore of(List<DisagreementResult> results) {
        return new DisagreementScore(
                results.size(),
                (int) results.stream().filter(DisagreementResult::isLabelled).count(),
                (int) results.stream()
                        .filter(result -> result.isLabelled() && result.isRight())
                        .count(),
                results.stream().mapToInt(result -> result.shown().size()).sum());
    }

    /** Cases found over disagreements shown, 0 to 1; 1 where nothing was shown. */
    public double precision() {
        return shown == 0 ? 1 : (double) found / shown;
    }

    /** Cases found over labelled cases, 0 to 1; 1 where none is labelled. */
    public double recall() {
        return labelled == 0 ? 1 : (double) found / labelled;
    }
}
