package dev.footnote.evaluation.set;

import dev.footnote.document.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds a quote in a document's text, whether it was copied from the file or from what is shown: white space, line breaks,
 * Markdown's marks, link addresses and tags make no difference, letters and digits do.
 */
final class QuotedWords {

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "(?s)<!--.*?-->" // comments
                    + "|</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>" // tags
                    + "|(?<=\\])\\((?:<[^<>]*>|[^()\\s]*)(?:\\s+[\"'][^()]*[\"'])?\\)" // addresses of links
                    + "|(?<=\\])\\[[^\\[\\]]*\\]" // names of links
                    + "|\\[\\^[^\\[\\]\\s]+\\]:?|\\[[ xX]\\]|\\[!\\w+\\]" // footnotes, tasks, kinds of notes
                    + "|&(?:\\w+|#\\d+);" // entities
                    + "|(?m:^[\\s>]*(?:```|~~~)\\s*\\w*)"); // fences with their language
    private static final Pattern MARKS = Pattern.compile("[*_~`|\\s]");
    private static final Pattern STRUCK = Pattern.compile("(?s)~~.*?~~");
    private static final Pattern NUMBER_OF_ITEM = Pattern.compile("(?m)^[\\s>]*\\d+[.)]\\s");

    /** What a quote may look like where it is shown, the most like the file first. */
    private static final List<UnaryOperator<String>> SHOWN = List.of(
            quote -> quote,
            QuotedWords::unmarked,
            quote -> unnumbered(unmarked(quote)),
            quote -> unmarked(withStates(quote)),
            quote -> unmarked(unstruck(quote)),
            quote -> unnumbered(unmarked(unstruck(quote))));

    private QuotedWords() {}

    /** Every place of the quote, with as much of what stands around its words as the text has there, too; empty when it is not there. */
    static List<Span> find(String quote, String text) {
        Folded folded = Folded.of(text);
        for (UnaryOperator<String> shown : SHOWN) {
            String words = shown.apply(quote).strip();
            List<Span> found = folded.find(Folded.of(words), text);
            if (!found.isEmpty()) {
                return found.stream().map(span -> withEnds(span, words, text)).toList();
            }
        }
        return List.of();
    }

    /** A quote begins and ends with what is no letter: a currency before, a full stop behind. */
    private static Span withEnds(Span span, String quote, String text) {
        String words = MARKS.matcher(quote).replaceAll("");
        int[] letters = Folded.of(words).offsets();
        int start = span.start();
        for (int at = letters[0] - 1; at >= 0 && start > 0 && text.charAt(start - 1) == words.charAt(at); at--) {
            start--;
        }
        int end = span.end();
        for (int at = letters[letters.length - 1] + 1;
                at < words.length() && end < text.length() && text.charAt(end) == words.charAt(at);
                at++) {
            end++;
        }
        return Span.of(start, end);
    }

    /** Boxes of tasks as the words that are shown for them. */
    private static String withStates(String quote) {
        return quote.replace("[ ]", "not done:").replace("[x]", "done:").replace("[X]", "done:");
    }

    private static String unmarked(String quote) {
        return NOT_SHOWN.matcher(quote).replaceAll(" ");
    }

    private static String unstruck(String quote) {
        return STRUCK.matcher(quote).replaceAll(" ");
    }

    private static String unnumbered(String quote) {
        return NUMBER_OF_ITEM.matcher(quote).replaceAll(" ");
    }
}
