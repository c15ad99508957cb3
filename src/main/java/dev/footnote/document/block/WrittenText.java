package dev.footnote.document.block;

import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document while it is written. Every line is normalised before it is added: a line feed joins with
 * nothing, so the whole is normal as well and the places stay where they are.
 */
public final class WrittenText {

    /** Where the next page begins. */
    static final String PAGE_BREAK = "\f";

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private final boolean hasPages;

    // the number of the page that is being written, 0 before the first, and where it begins
    private int page;
    private int pageStart;

    /** @param hasPages whether a form feed means that the next page begins; else it is a character as any other */
    public WrittenText(boolean hasPages) {
        this.hasPages = hasPages;
    }

    /** Leaves a blank line before what comes next. */
    void startBlock() {
        if (text.length() > 0) {
            text.append("\n\n");
        }
    }

    /** Goes on with a new line. */
    public void startLine() {
        if (text.length() > 0) {
            text.append('\n');
        }
    }

    /** Adds words to the last line and says where they stand. */
    public Span add(String words) {
        int start = text.length();
        int at = 0;
        for (int feed = pageBreak(words, 0); feed >= 0; feed = pageBreak(words, at)) {
            text.append(normal(words.substring(at, feed)));
            endPages();
            page++;
            at = feed + 1;
        }
        text.append(normal(words.substring(at)));
        return Span.of(start, text.length());
    }

    private int pageBreak(String words, int from) {
        return hasPages ? words.indexOf(PAGE_BREAK, from) : -1;
    }

    /** The page that is being written ends here. */
    void endPages() {
        if (page > 0) {
            Span all = Span.of(pageStart, text.length());
            place(Kind.PAGE, Integer.toString(page), 0, all);
        }
        pageStart = text.length();
    }

    void heading(int level, Span span) {
        if (!span.isEmpty()) {
            places.add(Place.heading(level, words(span), span));
        }
    }

    /** Notes a place; nothing where there is none. */
    public void place(Kind kind, Span span) {
        place(kind, "", 0, span);
    }

    void place(Kind kind, String label, int level, Span span) {
        if (!span.isEmpty()) {
            places.add(new Place(kind, normal(label), level, span));
        }
    }

    /** The number of UTF-16 code units so far. */
    public int length() {
        return text.length();
    }

    /** What was written at {@code span}. */
    String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    public String text() {
        return text.toString();
    }

    public List<Place> places() {
        return List.copyOf(places);
    }

    static String normal(String words) {
        return NormalText.of(words.replace("\uFEFF", ""));
    }
}
