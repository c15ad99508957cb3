package dev.footnote.training;

import dev.footnote.answer.reading.LinearModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a {@link LinearModel} by penalised maximum likelihood: the smallest sum of the examples' losses plus half the penalty
 * times the sum of squared weights, over features brought to mean 0 and deviation 1, the bias free. Found by Newton's
 * method, that is iteratively reweighted least squares (Hastie, Tibshirani and Friedman, "The Elements of Statistical
 * Learning", 4.4.1). The same examples give the same model.
 */
public final class LogisticRegression {

    private static final int MOST_STEPS = 100;
    private static final double SMALLEST_STEP = 1e-9;

    private final List<String> names;
    private final double penalty;

    /**
     * One thing that is known to be so or not.
     *
     * @param features its features in the order of the names; kept as given, not copied
     * @param positive whether it is so
     * @param weight how often it counts, above 0
     */
    public record Example(double[] features, boolean positive, double weight) {

        public Example {
            if (!(weight > 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("an example weighs more than 0, not " + weight);
            }
        }
    }

    /**
     * @param names what the features are called
     * @param penalty how much large weights cost, above 0, so that there is one best model even for examples that can be
     *     told apart without a mistake
     */
    public LogisticRegression(List<String> names, double penalty) {
        if (!(penalty > 0 && Double.isFinite(penalty))) {
            throw new IllegalArgumentException("a penalty is above 0, not " + penalty);
        }
        this.names = List.copyOf(names);
        this.penalty = penalty;
    }

    /**
     * The best model; a feature that is the same in all examples has the weight 0.
     *
     * @throws IllegalArgumentException unless there are examples of both sorts
     */
    public LinearModel fit(List<Example> examples) {
        long positives = examples.stream().filter(Example::positive).count();
        if (positives == 0 || positives == examples.size()) {
            throw new IllegalArgumentException(
                    positives + " of " + examples.size() + " examples are positive; a regression needs both sorts");
        }
        Standard standard = Standard.of(examples, names.size());
        double[][] rows = examples.stream()
                .map(example -> standard.row(example.features()))
                .toArray(double[][]::new);
        return model(standard, minimum(rows, examples));
    }

    /** The bias last, behind the weights. */
    private double[] minimum(double[][] rows, List<Example> examples) {
        double[] weights = new double[names.size() + 1];
        double loss = loss(rows, examples, weights);
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] step = newtonStep(rows, examples, weights);
            double share = 1;
            double[] next = minus(weights, step, share);
            double nextLoss = loss(rows, examples, next);
            // far from the minimum a whole step can lead beyond it
            while (nextLoss > loss && share > SMALLEST_STEP) {
                share /= 2;
                next = minus(weights, step, share);
                nextLoss = loss(rows, examples, next);
            }
            if (nextLoss > loss) {
                return weights;
            }
            weights = next;
            loss = nextLoss;
            if (largest(step) < SMALLEST_STEP) {
                return weights;
            }
        }
        return weights;
    }

    private double loss(double[][] rows, List<Example> examples, double[] weights) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double sum = dot(rows[i], weights);
            double margin = examples.get(i).positive() ? sum : -sum;
            double ofOne = margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
            loss += examples.get(i).weight() * ofOne;
        }
        for (int j = 0; j < names.size(); j++) {
            loss += penalty / 2 * weights[j] * weights[j];
        }
        return loss;
    }

    private double[] newtonStep(double[][] rows, List<Example> examples, double[] weights) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        for (int i = 0; i < rows.length; i++) {
            Example example = examples.get(i);
            double probability = 1 / (1 + Math.exp(-dot(rows[i], weights)));
            double slope = example.weight() * (probability - (example.positive() ? 1 : 0));
            double curvature = example.weight() * probability * (1 - probability);
            for (int j = 0; j < size; j++) {
                gradient[j] += slope * rows[i][j];
                double curved = curvature * rows[i][j];
                for (int k = 0; k <= j; k++) {
                    hessian[j][k] += curved * rows[i][k];
                }
            }
        }
        for (int j = 0; j < names.size(); j++) {
            gradient[j] += penalty * weights[j];
            hessian[j][j] += penalty;
        }
        return solve(hessian, gradient);
    }

    /** Solves by Cholesky's decomposition, which overwrites the lower triangle of the positive definite {@code matrix}. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / matrix[j][j];
                solution[i] -= i == j ? 0 : matrix[i][j] * solution[j];
            }
            solution[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= matrix[k][i] * solution[k];
            }
            solution[i] /= matrix[i][i];
        }
        return solution;
    }

    private static double dot(double[] row, double[] weights) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * weights[j];
        }
        return sum;
    }

    private static double[] minus(double[] weights, double[] step, double share) {
        double[] next = weights.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] -= share * step[j];
        }
        return next;
    }

    private static double largest(double[] step) {
        double largest = 0;
        for (double size : step) {
            largest = Math.max(largest, Math.abs(size));
        }
        return largest;
    }

    private LinearModel model(Standard standard, double[] weights) {
        double bias = weights[names.size()];
        Map<String, Double> named = new LinkedHashMap<>();
        for (int j = 0; j < names.size(); j++) {
            double weight = weights[j] / standard.deviations()[j];
            bias -= weight * standard.means()[j];
            named.put(names.get(j), weight);
        }
        return new LinearModel(bias, named);
    }

    /** How features are brought to mean 0 and deviation 1, each example counted once; a constant feature becomes 0. */
    private record Standard(double[] means, double[] deviations) {

        static Standard of(List<Example> examples, int size) {
            double[] means = new double[size];
            double[] deviations = new double[size];
            for (int j = 0; j < size; j++) {
                int feature = j;
                means[j] = examples.stream()
                        .mapToDouble(example -> example.features()[feature])
                        .average()
                        .orElseThrow();
                double variance = examples.stream()
                        .mapToDouble(example -> example.features()[feature] - means[feature])
                        .map(difference -> difference * difference)
                        .average()
                        .orElseThrow();
                deviations[j] = variance < 1e-18 ? 1 : Math.sqrt(variance);
            }
            return new Standard(means, deviations);
        }

        /** The features and a 1 for the bias. */
        double[] row(double[] features) {
            double[] row = new double[means.length + 1];
            for (int j = 0; j < means.length; j++) {
                row[j] = (features[j] - means[j]) / deviations[j];
            }
            row[means.length] = 1;
            return row;
        }
    }
}
