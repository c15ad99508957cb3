package dev.footnote.evaluation.metrics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best threshold of confidence, found by trying every one, as the evaluation script of SQuAD 2.0 does
 * for its {@code best_f1} (Rajpurkar, Jia and Liang 2018).
 *
 * @param threshold answer from this confidence upwards: half-way between two that occurred, so that it holds for
 *     others as well; the lowest that occurred where all is answered, just above the highest where nothing is
 * @param value the mean worth at that threshold; of several best ones the highest threshold is taken
 */
public record BestThreshold(double threshold, double value) {

    /**
     * One question and what either way of treating it is worth.
     *
     * @param confidence how sure the system was, finite
     * @param answered the worth of answering it
     * @param refused the worth of refusing it
     */
    public record Choice(double confidence, double answered, double refused) {

        public Choice {
            if (!Double.isFinite(confidence)) {
                throw new IllegalArgumentException("a confidence that is not finite: " + confidence);
            }
        }

        /**
         * The worth as SQuAD 2.0 counts it: an answerable question is worth its answer's score (F1, or 1 for right), an
         * unanswerable one 1 when it is refused.
         */
        public static Choice scored(double confidence, boolean answerable, double score) {
            return new Choice(confidence, answerable ? score : 0, answerable ? 0 : 1);
        }
    }

    /** The best threshold for at least one question. */
    public static BestThreshold of(List<Choice> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no questions, no threshold");
        }
        List<Choice> surestFirst = choices.stream()
                .sorted(Comparator.comparingDouble(Choice::confidence).reversed())
                .toList();
        double worth = surestFirst.stream().mapToDouble(Choice::refused).sum();
        double best = worth;
        double threshold = Math.nextUp(surestFirst.get(0).confidence());
        for (int i = 0; i < surestFirst.size(); i++) {
            Choice choice = surestFirst.get(i);
            worth += choice.answered() - choice.refused();
            double next = i + 1 < surestFirst.size() ? surestFirst.get(i + 1).confidence() : choice.confidence();
            boolean tied = i + 1 < surestFirst.size() && next == choice.confidence();
            if (!tied && worth > best + 1e-9) {
                best = worth;
                threshold = between(next, choice.confidence());
            }
        }
        return new BestThreshold(threshold, best / choices.size());
    }

    /**
     * The threshold of the best balanced accuracy: every answerable question answered is worth 1 / answerable, every
     * unanswerable one refused 1 / unanswerable, halved; the value is the balanced accuracy. Needs questions of both
     * sorts.
     *
     * @param answerable the confidences of the answerable questions
     * @param unanswerable those of the others
     */
    public static BestThreshold balanced(List<Double> answerable, List<Double> unanswerable) {
        if (answerable.isEmpty() || unanswerable.isEmpty()) {
            throw new IllegalArgumentException("balance needs questions with and without an answer");
        }
        double all = answerable.size() + unanswerable.size();
        List<Choice> choices = Stream.concat(
                        answerable.stream().map(sure -> new Choice(sure, all / 2 / answerable.size(), 0)),
                        unanswerable.stream().map(sure -> new Choice(sure, 0, all / 2 / unanswerable.size())))
                .toList();
        return of(choices);
    }

    /** The threshold's own interval: it is found again on resampled questions. */
    public static Interval interval(List<Choice> choices, Bootstrap bootstrap) {
        return bootstrap.interval(choices, resampled -> of(resampled).threshold());
    }

    private static double between(double low, double high) {
        return low + (high - low) / 2;
    }
}
