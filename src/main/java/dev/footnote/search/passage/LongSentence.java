package dev.footnote.search.passage;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence that has more word pieces than a passage may have into parts, at clauses and words where it has any.
 */
final class LongSentence {

    /**
     * Counts within this many code units at once, so that the time a long text takes grows no faster than its length.
     */
    private static final int WINDOW = 4_000;

    private final TokenCounter counter;

    LongSentence(TokenCounter counter) {
        this.counter = counter;
    }

    /**
     * Parts of {@code sentence} in order, which leave out nothing but white space.
     *
     * @param sentence a span of {@code text} that neither begins nor ends with white space
     * @param limit the most word pieces of a part; only a single character may have more
     */
    List<Span> parts(String text, Span sentence, int limit) {
        List<Span> parts = new ArrayList<>();
        Span rest = sentence;
        while (!rest.isEmpty()) {
            Span part = firstPart(text, rest, limit).strip(text);
            parts.add(part);
            rest = Span.of(part.end(), rest.end()).strip(text);
        }
        return parts;
    }

    private Span firstPart(String text, Span rest, int limit) {
        Span part = rest;
        if (rest.length() > WINDOW) {
            part = Span.of(rest.start(), CutPlace.in(text, rest.start(), rest.start() + WINDOW));
        }
        int tokens = counter.count(part.in(text));
        while (tokens > limit && part.length() > 1) {
            int max = part.start() + nextLength(part.length(), tokens, limit);
            int end = CutPlace.in(text, part.start(), max);
            if (end >= part.end()) {
                return part;
            }
            part = Span.of(part.start(), end);
            tokens = counter.count(part.in(text));
        }
        return part;
    }

    /** An equal share of the parts that are needed, or less where shares of that length had too many word pieces. */
    private static int nextLength(int length, int tokens, int limit) {
        int parts = (tokens + limit - 1) / limit;
        return Math.max(1, Math.min(length * 9 / 10, length / parts + length / 20));
    }
}
