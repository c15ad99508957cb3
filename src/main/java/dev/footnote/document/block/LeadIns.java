package dev.footnote.document.block;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that lead to a list, a table or code: the last sentence of the paragraph before, if it is left open. */
final class LeadIns {

    private static final Pattern SENTENCE_START = Pattern.compile("[.!?][\"'”’)]?\\s+(?=\\p{Lu})");
    private static final String CLOSED = ".!?…";

    private final WrittenText text;
    private Block paragraph;
    private Span span = Span.of(0, 0);

    LeadIns(WrittenText text) {
        this.text = text;
    }

    /** A paragraph was written at {@code span}. */
    void note(Block paragraph, Span span) {
        this.paragraph = paragraph;
        this.span = span;
    }

    /** A block is to be written behind {@code previous}, which may be null; a list is led to by words without a colon too. */
    void before(Block previous, boolean isList) {
        // two paragraphs with the same words are not the same
        if (previous == null || previous != paragraph || span.isEmpty()) {
            return;
        }
        String words = text.words(span);
        char last = words.charAt(words.length() - 1);
        if (last == ':' || isList && CLOSED.indexOf(last) < 0) {
            text.place(Kind.LEAD_IN, Span.of(span.start() + lastSentence(words), span.end()));
        }
    }

    private static int lastSentence(String words) {
        int start = 0;
        Matcher matcher = SENTENCE_START.matcher(words);
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }
}
