package dev.footnote.evaluation.metrics;

import java.util.SplittableRandom;

/**
 * Significance test for two systems on the same questions: Fisher's randomisation test, which exchanges the two values of a
 * question at random and counts how often the mean difference comes out as large as it did (Smucker, Allan and Carterette
 * 2007).
 *
 * @param difference the mean of the second less the mean of the first
 * @param p the share of exchanges, the real one counted in, with a difference at least as large in either direction; above 0
 * up to 1, small when it is hardly chance
 */
public record PairedRandomization(double difference, double p) {

    private static final double ROUNDING = 1e-12;

    /**
     * Compares values of the same questions in the same order, of at least one question.
     *
     * @param exchanges how often to exchange at random, 1 or more; the smallest p is 1 / (exchanges + 1)
     * @param seed where the random numbers start; the same seed gives the same p
     */
    public static PairedRandomization of(double[] first, double[] second, int exchanges, long seed) {
        if (first.length != second.length || first.length == 0 || exchanges < 1) {
            throw new IllegalArgumentException(
                    "no pairs: " + first.length + " and " + second.length + " values, " + exchanges + " exchanges");
        }
        double[] differences = new double[first.length];
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            differences[i] = second[i] - first[i];
            sum += differences[i];
        }
        SplittableRandom random = new SplittableRandom(seed);
        int asLarge = 1;
        for (int i = 0; i < exchanges; i++) {
            asLarge += Math.abs(exchanged(differences, random)) >= Math.abs(sum) - ROUNDING ? 1 : 0;
        }
        return new PairedRandomization(sum / first.length, (double) asLarge / (exchanges + 1));
    }

    private static double exchanged(double[] differences, SplittableRandom random) {
        double sum = 0;
        for (double difference : differences) {
            sum += random.nextBoolean() ? difference : -difference;
        }
        return sum;
    }
}
