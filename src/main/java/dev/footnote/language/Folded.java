package dev.footnote.language;

import dev.footnote.document.Span;

/**
 * A text in the form in which quotations are compared: small letters, one sort of quotation mark, apostrophe and dash,
 * single spaces.
 *
 * @param text the folded text
 * @param offsets where each of its characters stands in the text it was made from, and behind them that text's length
 */
public record Folded(String text, int[] offsets) {

    public static Folded of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] offsets = new int[3 * text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            String characters = fold(text.charAt(i));
            boolean space = characters.equals(" ");
            if (!(space && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' '))) {
                for (int j = 0; j < characters.length(); j++) {
                    offsets[folded.length()] = i;
                    folded.append(characters.charAt(j));
                }
            }
        }
        offsets[folded.length()] = text.length();
        return new Folded(folded.toString(), offsets);
    }

    private static String fold(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return " ";
        }
        return switch (character) {
            case '“', '”', '„', '«', '»', '″' -> "\"";
            case '‘', '’', '‚', '′', '`' -> "'";
            case '‐', '‑', '‒', '–', '—', '−' -> "-";
            case '…' -> "...";
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> "";
            default -> String.valueOf(Character.toLowerCase(character));
        };
    }

    /** The place in the text it was made from of a part of this. */
    public Span original(int start, int end) {
        return Span.of(offsets[start], offsets[end - 1] + 1);
    }

    /** Where {@code wanted}, folded as well, first stands here from {@code from} on as whole words; -1 when nowhere. */
    public int find(String wanted, int from) {
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted, from);
        while (at >= 0 && !(isEdge(at) && isEdge(at + wanted.length()))) {
            at = text.indexOf(wanted, at + 1);
        }
        return at;
    }

    /** Whether no word and no number goes across a place. */
    private boolean isEdge(int at) {
        return at == 0
                || at == text.length()
                || !(Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at)))
                        && !isInNumber(at);
    }

    private boolean isInNumber(int at) {
        return isDecimal(at - 1) || isDecimal(at);
    }

    private boolean isDecimal(int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && ".,".indexOf(text.charAt(mark)) >= 0
                && Character.isDigit(text.charAt(mark - 1))
                && Character.isDigit(text.charAt(mark + 1));
    }
}
