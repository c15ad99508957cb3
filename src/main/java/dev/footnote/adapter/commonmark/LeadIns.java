package dev.footnote.adapter.commonmark;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Finds the words that lead to a list, a table or code: the last sentence of the paragraph before, if it is left open. */
final class LeadIns {

    private static final Pattern SENTENCE_START = Pattern.compile("[.!?][\"'”’)]?\\s+(?=\\p{Lu})");
    private static final String CLOSED = ".!?…";

    private final RenderedText text;
    private Node paragraph;
    private Span span = Span.of(0, 0);

    LeadIns(RenderedText text) {
        this.text = text;
    }

    /** A paragraph was written at {@code span}. */
    void note(Node paragraph, Span span) {
        this.paragraph = paragraph;
        this.span = span;
    }

    /** A block is to be written; a list is led to by words without a colon too. */
    void before(Node block, boolean isList) {
        Node previous = block.getPrevious();
        boolean isItemItself =
                previous != null && previous.getParent() instanceof ListItem && previous.getPrevious() == null;
        if (previous == null || previous != paragraph || isItemItself || span.isEmpty()) {
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
