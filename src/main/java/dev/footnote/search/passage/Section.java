package dev.footnote.search.passage;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a document that no passage goes beyond.
 *
 * @param headings the lines that open it, in order, none blank; several where one has nothing under it but the next
 * @param body what stands under them, from the end of the last heading to the next section, perhaps blank
 * @param path the headings it stands under, the topmost first, its own the last
 */
record Section(List<Span> headings, Span body, List<String> path) {

    private static final Pattern UNDERLINE = Pattern.compile("\\n *(?:=+|-+) *(?=\\n|\\z)");

    Section {
        headings = List.copyOf(headings);
        path = List.copyOf(path);
    }

    /** The sections of {@code document} in order; together they cover all of its text but white space. */
    static List<Section> of(Document document) {
        String text = document.text();
        List<Section> sections = new ArrayList<>();
        Deque<Place> path = new ArrayDeque<>();
        List<Span> opening = new ArrayList<>();
        int bodyStart = 0;
        for (Place heading : headings(document)) {
            Span body = Span.of(bodyStart, heading.span().start());
            boolean isParent = !path.isEmpty() && path.peekLast().level() < heading.level();
            if (!body.strip(text).isEmpty() || !opening.isEmpty() && !isParent) {
                sections.add(new Section(opening, body, labels(path)));
                opening.clear();
            }
            while (!path.isEmpty() && path.peekLast().level() >= heading.level()) {
                path.removeLast();
            }
            path.addLast(heading);
            opening.add(heading.span());
            bodyStart = heading.span().end();
        }
        sections.add(new Section(opening, Span.of(bodyStart, text.length()), labels(path)));
        return sections;
    }

    private static List<String> labels(Deque<Place> path) {
        return path.stream().map(Place::label).filter(label -> !label.isBlank()).toList();
    }

    /** The headings with their marks and underlines, without overlap, none blank. */
    private static List<Place> headings(Document document) {
        List<Place> headings = new ArrayList<>();
        int free = 0;
        List<Place> inOrder = document.places().stream()
                .filter(place -> place.kind() == Place.Kind.HEADING)
                .map(place ->
                        Place.heading(place.level(), place.label(), place.span().strip(document.text())))
                .sorted(Comparator.comparing(Place::span))
                .toList();
        for (Place place : inOrder) {
            Span span = withMarks(document.text(), place.span(), free);
            if (!span.isEmpty() && span.start() >= free) {
                headings.add(Place.heading(place.level(), place.label(), span));
                free = span.end();
            }
        }
        return headings;
    }

    /** Takes in what stands around the heading on its own lines without being a word: {@code ##}, an underline. */
    private static Span withMarks(String text, Span heading, int free) {
        if (heading.isEmpty() || heading.start() < free) {
            return heading;
        }
        int start = heading.start();
        while (start > free && (isMark(text, start - 1) || isInsidePair(text, start))) {
            start--;
        }
        int end = heading.end();
        while (end < text.length() && isMark(text, end) || isInsidePair(text, end)) {
            end++;
        }
        Matcher underline = UNDERLINE.matcher(text).region(end, text.length());
        return Span.of(start, underline.lookingAt() ? underline.end() : end).strip(text);
    }

    private static boolean isMark(String text, int at) {
        char character = text.charAt(at);
        return character == '#' || character == '*' || character == '_' || character == '=' || character == ' ';
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
