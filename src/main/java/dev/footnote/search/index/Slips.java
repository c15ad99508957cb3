package dev.footnote.search.index;

/**
 * Counts slips of the fingers between two words: letters left out, added, exchanged, or two neighbours swapped; the optimal
 * string alignment distance (Damerau 1964, restricted so that no part is edited twice).
 */
public final class Slips {

    private Slips() {}

    /** How many slips make one word of the other. */
    public static int between(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            slips[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            slips[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
                least = Math.min(least, slips[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                slips[i][j] = swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
            }
        }
        return slips[one.length()][other.length()];
    }
}
