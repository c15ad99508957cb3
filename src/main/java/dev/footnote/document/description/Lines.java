package dev.footnote.document.description;

import dev.footnote.document.Span;
import dev.footnote.document.StrictUtf8;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text that have words on them, and which of them stand near its top and its end. */
public final class Lines {

    // where a document speaks about itself: further in, a date or a name belongs to what it tells
    private static final int HEAD_LINES = 10;
    private static final int HEAD_CHARACTERS = 800;
    private static final int TAIL_LINES = 15;

    // nobody draws a longer rule
    private static final int MAX_RULE = 300;

    private static final Pattern RULE = Pattern.compile("(?:={3,}|-{3,}|~{3,}|_{3,}|\\*{3,}|#{3,}|─{3,})");

    private final List<Line> all;

    private Lines(List<Line> all) {
        this.all = List.copyOf(all);
    }

    /** Splits normalised {@code text} at its line feeds. */
    public static Lines of(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            spans.add(Span.of(start, end).strip(text));
            start = end + 1;
        }
        return new Lines(withWords(text, spans));
    }

    private static List<Line> withWords(String text, List<Span> spans) {
        BitSet words = new BitSet();
        for (int at = 0; at < spans.size(); at++) {
            words.set(at, !isSpace(text, spans.get(at)));
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            if (words.get(at)) {
                boolean above = at == 0 || !words.get(at - 1);
                boolean below = !words.get(at + 1);
                char underline = above ? underline(text, spans, at) : ' ';
                Span span = spans.get(at);
                lines.add(new Line(lines.size(), span, span.in(text), above, below, underline));
            }
        }
        return lines;
    }

    List<Line> all() {
        return all;
    }

    /** The first lines: at most 10, and none that begins after the first 800 UTF-16 code units. */
    List<Line> head() {
        return all.stream()
                .limit(HEAD_LINES)
                .filter(line -> line.span().start() <= HEAD_CHARACTERS)
                .toList();
    }

    /** The last 15 lines. */
    List<Line> tail() {
        return all.subList(Math.max(0, all.size() - TAIL_LINES), all.size());
    }

    /** The head, then what of the tail is not in it. */
    List<Line> ends() {
        List<Line> ends = new ArrayList<>(head());
        tail().stream().filter(line -> line.index() >= head().size()).forEach(ends::add);
        return ends;
    }

    boolean hasAfter(Line line) {
        return line.index() + 1 < all.size();
    }

    /** The line {@code steps} further on; only to be asked for where there is one. */
    Line after(Line line, int steps) {
        return all.get(line.index() + steps);
    }

    private static boolean isSpace(String text, Span span) {
        if (span.isEmpty()) {
            return true;
        }
        boolean isWord = Character.isLetterOrDigit(text.charAt(span.start()));
        return !isWord && span.length() <= MAX_RULE && (StrictUtf8.isBlank(span.in(text)) || isRule(text, span));
    }

    private static boolean isRule(String text, Span span) {
        return span.length() <= MAX_RULE && RULE.matcher(span.in(text)).matches();
    }

    /** The character of a rule below that is long enough to belong to the line, or a space. */
    private static char underline(String text, List<Span> spans, int at) {
        if (at + 1 == spans.size() || !isRule(text, spans.get(at + 1))) {
            return ' ';
        }
        Span rule = spans.get(at + 1);
        char character = text.charAt(rule.start());
        return "=-~".indexOf(character) >= 0
                        && rule.length() * 2 >= spans.get(at).length()
                ? character
                : ' ';
    }
}
