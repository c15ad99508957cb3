package dev.footnote.adapter.commonmark;

import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page while it is written. Every line is normalised before it is added: a line feed joins with
 * nothing, so the whole is normal as well and the places stay where they are.
 */
final class RenderedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    /** Leaves a blank line before what comes next. */
    void startBlock() {
        if (text.length() > 0) {
            text.append("\n\n");
        }
    }

    /** Goes on with a new line. */
    void startLine() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Adds words to the last line and says where they stand. */
    Span add(String words) {
        int start = text.length();
        text.append(normal(words));
        return Span.of(start, text.length());
    }

    void heading(int level, Span span) {
        places.add(Place.heading(level, words(span), span));
    }

    /** Notes a place; nothing where there is none. */
    void place(Kind kind, Span span) {
        place(kind, "", 0, span);
    }

    void place(Kind kind, String label, int level, Span span) {
        if (!span.isEmpty()) {
            places.add(new Place(kind, normal(label), level, span));
        }
    }

    /** The number of UTF-16 code units so far. */
    int length() {
        return text.length();
    }

    /** What was written at {@code span}. */
    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    String text() {
        return text.toString();
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    static String normal(String words) {
        return NormalText.of(words.replace("\uFEFF", ""));
    }
}
