package dev.footnote.language.boundary;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of a text.
 *
 * @param span where it stands, without the white space at its ends; empty for a blank line
 * @param words its characters
 */
record Line(Span span, String words) {

    private static final Pattern BULLET = Pattern.compile("[•‣◦▪●○■□◆▶►✓✔·]\\s*\\S");
    private static final Pattern MARKER =
            Pattern.compile("(?:[-*+–—]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)])\\s+\\S");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S");
    private static final Pattern BYLINE = Pattern.compile("by \\p{Lu}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ENDED = Pattern.compile("[.!?…:。！？][\"'”’)\\]}»*_]{0,3}$");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A line that ends in one of these goes on in the next. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "by", "to", "for", "from", "with", "and", "or", "but", "nor",
            "that", "which", "who", "whose", "as", "than", "is", "are", "was", "were", "his", "her", "its", "their",
            "our", "my", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "St.", "U.S.");

    /** The lines of {@code text}, the blank ones among them. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isBreak(text.charAt(at))) {
                Span span = Span.of(start, at).strip(text);
                lines.add(new Line(span, span.in(text)));
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char character) {
        return character >= '\n' && character <= '\r' || character == '\u2028' || character == '\u2029';
    }

    boolean isBlank() {
        return span.isEmpty();
    }

    int length() {
        return span.length();
    }

    /** Whether it has neither letter nor digit: an underline, a rule. */
    boolean isOrnament() {
        return !LETTER.matcher(words).find();
    }

    /** Whether it is one sentence whatever it says: a table row or a marked heading. */
    boolean isWhole() {
        return isRow() || HEADING.matcher(words).lookingAt();
    }

    private boolean isRow() {
        return words.indexOf('\t') > 0
                || words.startsWith("|") && words.indexOf('|', 1) > 0
                || words.indexOf(" | ") > 0 && words.indexOf(" | ") != words.lastIndexOf(" | ");
    }

    boolean startsWithBullet() {
        return BULLET.matcher(words).lookingAt();
    }

    /** Whether it begins as list items do; a dash or a number can also begin a wrapped line by chance. */
    boolean startsWithMarker() {
        return MARKER.matcher(words).lookingAt();
    }

    boolean isByline() {
        return BYLINE.matcher(words).lookingAt();
    }

    boolean startsLower() {
        return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
    }

    boolean endsSentence() {
        return ENDED.matcher(tail(12)).find();
    }

    /** Whether its last word or mark cannot be the end of a sentence or of a heading. */
    boolean leadsOn() {
        String tail = tail(12);
        String last = tail.substring(tail.lastIndexOf(' ') + 1);
        return hasWords(3) && (tail.endsWith(",") || LEADING_ON.contains(last));
    }

    private String tail(int length) {
        return words.substring(Math.max(0, words.length() - length));
    }

    boolean hasWords(int count) {
        return WORD.matcher(words).results().limit(count).count() == count;
    }

    int firstWordLength() {
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
