package dev.footnote.evaluation.run;

import dev.footnote.evaluation.metrics.BestThreshold;
import dev.footnote.evaluation.metrics.Bootstrap;
import dev.footnote.evaluation.metrics.Interval;
import dev.footnote.evaluation.set.Part;
import java.util.List;

/**
 * Calibration of the threshold of confidence: found on one part of the questions and tried on the other.
 *
 * @param threshold what to set
 * @param interval where it would lie on other questions of the same sort
 * @param fit what it does on the questions that it was found on
 * @param report what it does on the questions that it was not found on
 */
public record Calibration(double threshold, Interval interval, Outcome fit, Outcome report) {

    /**
     * The rates of right and false answers at a threshold.
     *
     * @param questions how many questions there were, withheld ones counted in
     * @param right right answers and right refusals / questions
     * @param falseAnswers answered / unanswerable or withheld; 0 without such questions
     * @param falseRefusals refused / answerable; 0 without such questions
     */
    public record Outcome(int questions, double right, double falseAnswers, double falseRefusals) {

        /** What {@code threshold} does to results of answers that may have been given with another one. */
        public static Outcome of(List<QuestionResult> results, double threshold) {
            List<BestThreshold.Choice> choices = Totals.choices(results);
            double worth = choices.stream()
                    .mapToDouble(choice -> choice.confidence() >= threshold ? choice.answered() : choice.refused())
                    .sum();
            long answerable =
                    results.stream().filter(QuestionResult::answerable).count();
            long refused = results.stream()
                    .filter(result -> result.answerable() && result.confidence() < threshold)
                    .count();
            long answered = results.stream()
                    .filter(result -> !result.answerable() && result.confidence() >= threshold)
                    .count();
            return new Outcome(
                    results.size(),
                    choices.isEmpty() ? 0 : worth / choices.size(),
                    share(answered, results.size() - answerable),
                    share(refused, answerable));
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Objectives of a calibration. */
    public enum Aim {
        /** Most questions treated right: answered rightly, or refused where there is no answer. */
        RIGHT,
        /** The best balanced accuracy of answering or refusing, whatever is then answered. */
        BALANCED
    }

    /**
     * Finds the best threshold ({@link BestThreshold}) on the part to fit, and tries it on the part to report.
     *
     * @throws IllegalArgumentException when the part to fit lacks questions with an answer, or without
     */
    public static Calibration of(List<QuestionResult> results, Aim aim) {
        return of(part(Part.FIT, results), part(Part.REPORT, results), aim);
    }

    /** The results of questions of one part. */
    public static List<QuestionResult> part(Part part, List<QuestionResult> results) {
        return results.stream()
                .filter(result -> result.question().part() == part)
                .toList();
    }

    static Calibration of(List<QuestionResult> fit, List<QuestionResult> report, Aim aim) {
        List<BestThreshold.Choice> choices =
                switch (aim) {
                    case RIGHT -> Totals.choices(fit);
                    case BALANCED -> balanced(fit);
                };
        boolean worthAnswering = choices.stream().anyMatch(choice -> choice.answered() > 0);
        boolean worthRefusing = choices.stream().anyMatch(choice -> choice.refused() > 0);
        if (!worthAnswering || !worthRefusing) {
            throw new IllegalArgumentException("a threshold needs questions that are answered rightly and questions"
                    + " without an answer; the part to fit has none of "
                    + (worthAnswering ? "the others" : "the first"));
        }
        double threshold = BestThreshold.of(choices).threshold();
        return new Calibration(
                threshold,
                BestThreshold.interval(choices, Bootstrap.DEFAULT),
                Outcome.of(fit, threshold),
                Outcome.of(report, threshold));
    }

    /** Both sorts weigh the same, however many there are of each. */
    private static List<BestThreshold.Choice> balanced(List<QuestionResult> fit) {
        double answerable = fit.stream().filter(QuestionResult::answerable).count();
        double others = fit.size() - answerable;
        return fit.stream()
                .map(result -> result.answerable()
                        ? new BestThreshold.Choice(result.confidence(), fit.size() / 2.0 / answerable, 0)
                        : new BestThreshold.Choice(result.confidence(), 0, fit.size() / 2.0 / others))
                .toList();
    }
}
