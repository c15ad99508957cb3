package dev.footnote.evaluation.metrics;

import java.util.OptionalDouble;

/**
 * Counts of answers and refusals, of questions with an answer and without.
 *
 * @param falseAnswers unanswerable questions that were answered, of the unanswerable ones
 * @param falseRefusals answerable questions that were refused, of the answerable ones
 */
public record RefusalScore(Share falseAnswers, Share falseRefusals) {

    public static final RefusalScore NONE = new RefusalScore(Share.NONE, Share.NONE);

    /** This with one more question. */
    public RefusalScore plus(boolean answerable, boolean answered) {
        Share one = new Share(answerable != answered ? 1 : 0, 1);
        return answerable
                ? new RefusalScore(falseAnswers, falseRefusals.plus(one))
                : new RefusalScore(falseAnswers.plus(one), falseRefusals);
    }

    /**
     * 1 - (false answer rate + false refusal rate) / 2, from 0 to 1; 0.5 for a coin or for always doing the same.
     * Nothing unless there are questions of both sorts.
     */
    public OptionalDouble balancedAccuracy() {
        if (falseAnswers.whole() == 0 || falseRefusals.whole() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                1 - (falseAnswers.value().getAsDouble() + falseRefusals.value().getAsDouble()) / 2);
    }
}
