package dev.footnote.evaluation.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The risk–coverage curve (El-Yaniv and Wiener 2010) and the area
 * under it (AURC; Geifman, Uziel and El-Yaniv 2019, "Bias-Reduced Uncertainty Estimation"; the curve as in Geifman and
 * El-Yaniv 2017). Questions of equal confidence are answered or refused together; within them the area takes the mean
 * loss, as if they were in every order.
 *
 * @param points one for each confidence, the highest first
 * @param area the mean of the risk at the coverages 1/n, 2/n, … 1; from 0 to 1 where losses are, less is better
 */
public record RiskCoverage(List<Point> points, double area) {

    /**
     * The risk and coverage of answering from a confidence upwards.
     *
     * @param threshold the lowest confidence that is answered
     * @param coverage answered / all, above 0 up to 1
     * @param risk the mean loss of the answered ones
     */
    public record Point(double threshold, double coverage, double risk) {}

    /**
     * One question.
     *
     * @param confidence how sure the system was, higher is surer, not NaN
     * @param loss what answering it costs: 0 for right, 1 for wrong or for a question without an answer, or between
     */
    public record Outcome(double confidence, double loss) {
        public Outcome {
            if (Double.isNaN(confidence)) {
                throw new IllegalArgumentException("a confidence that is not a number");
            }
        }
    }

    public RiskCoverage {
        points = List.copyOf(points);
    }

    /** The curve of at least one question. */
    public static RiskCoverage of(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no questions, no curve");
        }
        List<Outcome> surestFirst = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
        List<Point> points = new ArrayList<>();
        double lost = 0;
        double area = 0;
        for (int from = 0, to; from < surestFirst.size(); from = to) {
            double confidence = surestFirst.get(from).confidence();
            to = from;
            double tied = 0;
            while (to < surestFirst.size() && surestFirst.get(to).confidence() == confidence) {
                tied += surestFirst.get(to).loss();
                to++;
            }
            for (int i = 1; i <= to - from; i++) {
                area += (lost + tied * i / (to - from)) / (from + i);
            }
            lost += tied;
            points.add(new Point(confidence, (double) to / surestFirst.size(), lost / to));
        }
        return new RiskCoverage(points, area / surestFirst.size());
    }
}
