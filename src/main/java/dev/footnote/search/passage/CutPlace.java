package dev.footnote.search.passage;

/** The place where a text that is too long for one passage is cut with the least harm. */
public final class CutPlace {

    private static final String STRONG = ".!?…;:。！？；：।";
    private static final String WEAK = ",)]}”»—–，、）";

    /**
     * A run of combining marks longer than this is no writing; cutting it is better than reading it again and again.
     */
    private static final int MAX_MARKS = 64;

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private CutPlace() {}

    /**
     * The best end for a piece of {@code text}: in the later half after the end of a clause, else after a word, else at
     * a word border anywhere, else between any two characters; never inside a surrogate pair and not before a combining
     * mark.
     *
     * @param from where the piece begins, in UTF-16 code units, not white space
     * @param max where it must end at the latest, more than {@code from} and less than the length of {@code text}
     * @return a place after {@code from}, at most {@code max}; one more only where the first character ends there
     */
    public static int in(String text, int from, int max) {
        int half = from + (max - from) / 2;
        int best = 0;
        int bestRank = 0;
        for (int at = max; at > from && bestRank < 3; at--) {
            int rank = rank(text, at);
            if (rank > bestRank && (at > half || bestRank == 0)) {
                best = at;
                bestRank = rank;
            }
            if (at <= half && bestRank > 0) {
                break;
            }
        }
        return bestRank > 0 ? best : anywhere(text, from, max);
    }

    /** 0 for no border of words, 1 for a border, 2 for the end of a clause, 3 for the end of a stronger one. */
    private static int rank(String text, int at) {
        if (!Character.isWhitespace(text.charAt(at)) || isJoined(text, at + 1)) {
            return 0;
        }
        char before = text.charAt(at - 1);
        if (STRONG.indexOf(before) >= 0) {
            return 3;
        }
        return WEAK.indexOf(before) >= 0 ? 2 : 1;
    }

    private static int anywhere(String text, int from, int max) {
        int at = max;
        while (at > from && max - at < MAX_MARKS && isJoined(text, at)) {
            at--;
        }
        if (at == from || isJoined(text, at)) {
            at = max;
        }
        if (!isInsidePair(text, at)) {
            return at;
        }
        return at - 1 > from ? at - 1 : at + 1;
    }

    /** Whether the characters on both sides of {@code at} are one character to the reader. */
    private static boolean isJoined(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        return isInsidePair(text, at)
                || isMark(text.codePointAt(at))
                || text.charAt(at) == ZERO_WIDTH_JOINER
                || text.charAt(at - 1) == ZERO_WIDTH_JOINER;
    }

    private static boolean isInsidePair(String text, int at) {
        return at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
