package dev.footnote.language.boundary;

import dev.footnote.document.Span;

/**
 * A mark after which a sentence may end.
 *
 * @param text the whole text
 * @param block the block that the mark stands in
 * @param markStart the first full stop, question mark or the like
 * @param markEnd after the last of them
 * @param end after the quotes and brackets that close behind the mark: where the sentence would end
 * @param next the first letter or digit behind {@code end}, or -1 when the block has none, or none near
 */
public record Stop(String text, Span block, int markStart, int markEnd, int end, int next) {

    private static final String MARKS = ".!?…‽؟";
    private static final String WIDE_MARKS = "。！？｡।";
    private static final String CLOSERS = "\"'”’“)]}»›*_」』）";
    private static final String DETACHED_CLOSERS = "”»";
    private static final int LONGEST_WORD = 80;

    public static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0 || WIDE_MARKS.indexOf(character) >= 0;
    }

    /** The stop whose first mark stands at {@code markStart}. */
    public static Stop at(String text, Span block, int markStart) {
        int markEnd = markStart;
        while (markEnd < block.end() && isMark(text.charAt(markEnd))) {
            markEnd++;
        }
        int end = afterClosers(text, markEnd, block.end());
        return new Stop(text, block, markStart, markEnd, end, nextLetter(text, end, block.end()));
    }

    private static int afterClosers(String text, int from, int limit) {
        int at = from;
        while (at < limit && (CLOSERS.indexOf(text.charAt(at)) >= 0 || isMark(text.charAt(at)))) {
            at++;
        }
        at = afterNoteMarks(text, at, limit);
        int detached = at + 1;
        boolean closes = detached < limit
                && isSpace(text.charAt(at))
                && DETACHED_CLOSERS.indexOf(text.charAt(detached)) >= 0
                && (detached + 1 == limit || isSpace(text.charAt(detached + 1)));
        return closes ? detached + 1 : at;
    }

    /** Skips note marks such as {@code [12]}. */
    private static int afterNoteMarks(String text, int from, int limit) {
        int at = from;
        while (at + 2 < limit && text.charAt(at) == '[' && Character.isDigit(text.charAt(at + 1))) {
            int close = text.indexOf(']', at);
            if (close < 0 || close >= limit || close - at > 5) {
                return at;
            }
            at = close + 1;
        }
        return at;
    }

    private static int nextLetter(String text, int from, int limit) {
        int visible = 0;
        for (int at = from; at < limit && visible < 12; at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                return at;
            }
            visible += isSpace(character) ? 0 : 1;
        }
        return -1;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Whether the mark is one that is written without a space behind it, as in Chinese. */
    boolean isWide() {
        return WIDE_MARKS.indexOf(text.charAt(markStart)) >= 0;
    }

    boolean isFullStop() {
        return markEnd - markStart == 1 && text.charAt(markStart) == '.';
    }

    boolean isEllipsis() {
        return text.charAt(markStart) == '…' || text.startsWith("..", markStart);
    }

    boolean isSpaced() {
        return end < block.end() && isSpace(text.charAt(end));
    }

    /** Whether white space or nothing stands before the mark. */
    boolean isDetached() {
        return markStart == block.start() || isSpace(text.charAt(markStart - 1));
    }

    /** Whether the mark stands alone in brackets, as doubt does (?). */
    boolean isInBrackets() {
        return markStart > block.start() && text.charAt(markStart - 1) == '(' && text.startsWith(")", markEnd);
    }

    /**
     * The end together with the no-break spaces behind it, which Java counts as visible and which should lead no
     * sentence.
     */
    public int afterHardSpaces() {
        int at = end;
        while (at < block.end() && Character.isSpaceChar(text.charAt(at)) && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean closesQuote() {
        return end > markEnd && "\"'”’“»".indexOf(text.charAt(markEnd)) >= 0;
    }

    /** Whether a quotation begins between the mark and the next word. */
    boolean opensQuote() {
        return next > end && "\"“‘'«„".indexOf(text.charAt(next - 1)) >= 0;
    }

    boolean nextIsLower() {
        return Character.isLowerCase(text.codePointAt(next));
    }

    boolean nextIsDigit() {
        return Character.isDigit(text.codePointAt(next));
    }

    /** What stands before the mark back to a space or an opening bracket or quote: {@code U.S} before {@code U.S.} */
    String word() {
        return text.substring(wordStart(), markStart);
    }

    int wordStart() {
        int at = markStart;
        int limit = Math.max(block.start(), markStart - LONGEST_WORD);
        while (at > limit && !isSpace(text.charAt(at - 1)) && "\"“‘'«„([{*_—–".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** The letters from {@link #next} on. */
    String nextWord() {
        int at = next;
        int limit = Math.min(block.end(), next + LONGEST_WORD);
        while (at < limit && Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(next, at);
    }

    /** The word after {@link #nextWord}, in its letters only; empty when there is none on the same line. */
    String wordAfterNext() {
        int from = next + nextWord().length() + 1;
        int to = from;
        while (to < block.end() && to < from + LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return from < to ? text.substring(from, to) : "";
    }

    /** The character that follows the next word, or a space at the end of the block. */
    char afterNextWord() {
        int at = next + nextWord().length();
        return at < block.end() ? text.charAt(at) : ' ';
    }

    /** Everything between the white space before the mark and the white space behind it. */
    String glued() {
        int to = markEnd;
        int limit = Math.min(block.end(), markEnd + LONGEST_WORD);
        while (to < limit && !isSpace(text.charAt(to))) {
            to++;
        }
        return text.substring(wordStart(), to);
    }
}
