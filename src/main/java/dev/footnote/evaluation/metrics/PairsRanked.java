package dev.footnote.evaluation.metrics;

/** The share of pairs of which the better one scores higher, ties counting half; from 0 to 1, 0.5 for chance. */
public final class PairsRanked {

    private PairsRanked() {}

    /**
     * The share for at least one pair.
     *
     * @param better the scores of the better ones
     * @param worse those of the worse ones, in the same order
     */
    public static double share(double[] better, double[] worse) {
        if (better.length != worse.length || better.length == 0) {
            throw new IllegalArgumentException("no pairs: " + better.length + " better, " + worse.length + " worse");
        }
        double right = 0;
        for (int i = 0; i < better.length; i++) {
            right += better[i] > worse[i] ? 1 : better[i] == worse[i] ? 0.5 : 0;
        }
        return right / better.length;
    }
}
