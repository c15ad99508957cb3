package dev.footnote.document.description;

import dev.footnote.document.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a text with words on it: neither blank nor a drawn rule.
 *
 * @param index its number among such lines, from 0
 * @param span where its words stand in the text, without the white space at both ends
 * @param text its words
 * @param spaceAbove whether a blank line, a rule or the beginning of the text stands above
 * @param spaceBelow whether a blank line, a rule or the end of the text stands below
 * @param underline the character of the rule directly below, or a space
 */
record Line(int index, Span span, String text, boolean spaceAbove, boolean spaceBelow, char underline) {

    /** The longest line that can be a title, in UTF-16 code units; patterns are never tried on longer ones. */
    static final int MAX_TITLE = 160;

    /** From this length a line is a whole paragraph, not one line of a wrapped one. */
    static final int MIN_PARAGRAPH = 100;

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•/]\\s+");
    private static final Pattern FULL_STOP = Pattern.compile("(?:[.…。]|[.…。!?][\"”’»)\\]]+)$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.…。!?][\"'”’»)\\]]*$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\b(?:\\p{Lu}\\.){2,}|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\\.)$");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:[-–—*•◦‣+]\\s|\\d{1,3}[.)]\\s|\\(?(?:[a-z]|[ivx]+)\\)\\s|\\[[ xX]\\])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    int length() {
        return text.length();
    }

    int words() {
        return SPACE.split(text).length;
    }

    /** The parts between {@code |}, {@code ·}, {@code •} and {@code /} with space around. */
    List<String> segments() {
        return List.of(SEPARATOR.split(text));
    }

    /** Whether it could be a title by its length, so that patterns may be tried on it. */
    boolean isShort() {
        return length() <= MAX_TITLE;
    }

    /** Whether it ends as a statement does; a question mark or an abbreviation alone is no full stop. */
    boolean endsWithFullStop() {
        String end = text.substring(Math.max(0, length() - 12));
        return FULL_STOP.matcher(end).find() && !ABBREVIATION.matcher(end).find();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(text.substring(Math.max(0, length() - 12))).find();
    }

    boolean isListItem() {
        return LIST_ITEM.matcher(text).lookingAt();
    }

    /** Whether it is set off by a drawn rule of {@code =}, {@code -} or {@code ~} directly below. */
    boolean isUnderlined() {
        return underline != ' ';
    }

    /** Whether its first letter or digit is not a small letter, or is one of a name such as "iPhone". */
    boolean startsAsSentence() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return !Character.isLowerCase(c)
                        || at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
            }
        }
        return false;
    }

    /** Whether it is a remark between quotation marks from end to end. */
    boolean isQuoted() {
        return "\"“«„'‘".indexOf(text.charAt(0)) >= 0 && "\"”»“'’".indexOf(text.charAt(length() - 1)) >= 0;
    }
}
