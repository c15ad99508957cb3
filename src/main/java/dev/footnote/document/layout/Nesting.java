package dev.footnote.document.layout;

import dev.footnote.document.Place;
import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The items of a list while its lines are read, nested by their indentation and by their numbers. */
final class Nesting {

    private record Open(Marker marker, int indent, int start, int listStart) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private int end;
    private int items;

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether a line that is no item stands within the last one. */
    boolean holds(TextLine line) {
        return !open.isEmpty() && line.indent() > open.peekLast().indent();
    }

    void item(TextLine line, Marker marker) {
        int start = line.span().start();
        int listStart = start;
        while (!open.isEmpty() && !holds(open.peek(), line, marker)) {
            Open closed = close();
            if (open.isEmpty() || holds(open.peek(), line, marker)) {
                listStart = closed.listStart();
            } else {
                places.add(Place.of(Kind.LIST, Span.of(closed.listStart(), end)));
            }
        }
        open.push(new Open(marker, line.indent(), start, listStart));
        items++;
        more(line);
    }

    private static boolean holds(Open item, TextLine line, Marker marker) {
        boolean isNumberBelow =
                item.marker().depth() > 0 && marker.depth() > item.marker().depth();
        boolean isLetterBelow = item.marker().depth() > 0 && marker.depth() == 0 && line.indent() >= item.indent();
        return line.indent() > item.indent() + 1
                        && marker.depth() != item.marker().depth()
                || line.indent() > item.indent() + 1
                || isNumberBelow
                || isLetterBelow;
    }

    /** A line belongs to the last item. */
    void more(TextLine line) {
        end = line.span().end();
    }

    /** The places of the list, which ends here; none where it was a single item. */
    List<Place> finish(boolean isLedTo) {
        while (!open.isEmpty()) {
            Open closed = close();
            places.add(Place.of(Kind.LIST, Span.of(closed.listStart(), end)));
        }
        List<Place> found = items > 1 || isLedTo ? List.copyOf(places) : List.of();
        places.clear();
        items = 0;
        return found;
    }

    private Open close() {
        Open closed = open.pop();
        places.add(new Place(Kind.ITEM, closed.marker().sign(), open.size() + 1, Span.of(closed.start(), end)));
        return closed;
    }
}
