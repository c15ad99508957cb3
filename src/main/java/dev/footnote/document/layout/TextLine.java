package dev.footnote.document.layout;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a plain text.
 *
 * @param start where it begins in the text, its indentation included
 * @param indent how many spaces and tabs stand before its words
 * @param words the words without white space at both ends, empty for a blank line
 */
record TextLine(int start, int indent, String words) {

    /** Patterns are tried on no more of a line, in UTF-16 code units; a longer one is a paragraph. */
    private static final int LONGEST_STRUCTURED = 400;

    private static final Pattern RULE = Pattern.compile("(?=(?:\\s*[-=_~*+|─━═]){3})[-=_~*+|:.─━═\\s]+");
    // two spaces behind a sentence are a habit of typing, not a column
    private static final Pattern GAP = Pattern.compile("(?<![.!?;,]) {2}(?! )| {3,}");
    private static final Pattern WORD = Pattern.compile("\\S+");

    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            Span words = Span.of(start, end).strip(text);
            lines.add(new TextLine(start, words.isEmpty() ? 0 : words.start() - start, words.in(text)));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    boolean isLong() {
        return words.length() > LONGEST_STRUCTURED;
    }

    /** Whether it is drawn and has no words. */
    boolean isRule() {
        return !isBlank() && !isLong() && RULE.matcher(words).matches();
    }

    /** Where its words stand in the text. */
    Span span() {
        return Span.of(start + indent, start + indent + words.length());
    }

    /** The column after its last character. */
    int end() {
        return indent + words.length();
    }

    /** The columns of its parts between gaps of two spaces and more. */
    List<Span> fields() {
        List<Span> fields = new ArrayList<>();
        int from = 0;
        Matcher gap = GAP.matcher(isLong() ? "" : words);
        while (gap.find()) {
            fields.add(Span.of(indent + from, indent + gap.start()));
            from = gap.end();
        }
        fields.add(Span.of(indent + from, end()));
        return fields;
    }

    boolean hasGaps() {
        return !isLong() && words.contains("  ");
    }

    int count(char separator) {
        return isLong() ? 0 : (int) words.chars().filter(c -> c == separator).count();
    }

    boolean startsLower() {
        return !isBlank() && Character.isLowerCase(words.codePointAt(0));
    }

    boolean endsSentence() {
        return words.matches("(?s).*[.!?…][\"'”’)\\]]{0,3}");
    }

    int firstWordLength() {
        Matcher word = WORD.matcher(words);
        return word.lookingAt() ? word.end() : 0;
    }
}
