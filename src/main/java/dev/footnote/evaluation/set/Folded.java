package dev.footnote.evaluation.set;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text by its letters and digits alone, so that white space, line breaks and marks make no difference. What stands between
 * two digits stays, as 4.20 is not 420.
 *
 * @param kept what is compared
 * @param offsets where each of its code units stands in the text
 */
record Folded(String kept, int[] offsets) {

    private static final String BETWEEN_DIGITS = ".,:-/";

    static Folded of(String text) {
        StringBuilder kept = new StringBuilder();
        int[] offsets = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isWord(text, at) || BETWEEN_DIGITS.indexOf(unit) >= 0 && isBetweenDigits(text, at)) {
                offsets[kept.length()] = at;
                kept.append(unit);
            }
        }
        return new Folded(kept.toString(), Arrays.copyOf(offsets, kept.length()));
    }

    /** Where another text's letters and digits stand in {@code text}, which this was made of: from a word's beginning to a word's end. */
    List<Span> find(Folded other, String text) {
        List<Span> spans = new ArrayList<>();
        if (!other.kept.isEmpty()) {
            for (int at = kept.indexOf(other.kept); at >= 0; at = kept.indexOf(other.kept, at + 1)) {
                Span span = Span.of(offsets[at], offsets[at + other.kept.length() - 1] + 1);
                if (isWhole(span, text)) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private static boolean isWhole(Span span, String text) {
        return (span.start() == 0 || !isWord(text, span.start() - 1))
                && (span.end() == text.length() || !isWord(text, span.end()));
    }

    /** Whether a code unit belongs to a letter or digit; those of a pair are told by the whole. */
    private static boolean isWord(String text, int at) {
        char unit = text.charAt(at);
        int codePoint = Character.isLowSurrogate(unit) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
