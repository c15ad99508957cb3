package dev.footnote.document;

import dev.footnote.document.Place.Kind;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The places of a document in the order of its text, what holds others before what it holds. Looking one up takes time in
 * proportion to the logarithm of their number.
 */
public final class Places extends AbstractList<Place> implements RandomAccess {

    private static final Comparator<Place> OUTERMOST_FIRST = Comparator.comparingInt(
                    (Place place) -> place.span().start())
            .thenComparing(place -> -place.span().end())
            .thenComparing(Place::kind);

    private final List<Place> all;

    // by index: the place that directly holds it, and the last heading that begins no later; -1 for none
    private final int[] holders;
    private final int[] headings;
    private final List<Place> pages;

    private Places(List<Place> all) {
        this.all = all;
        holders = new int[all.size()];
        headings = new int[all.size()];
        pages = all.stream().filter(place -> place.kind() == Kind.PAGE).toList();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            // a page begins and ends where its paper does, in the middle of a list as well: it holds nothing and ends
            // nothing
            boolean isPage = all.get(i).kind() == Kind.PAGE;
            Span span = all.get(i).span();
            Span held = isPage ? Span.of(span.start(), span.start()) : span;
            while (!open.isEmpty() && !all.get(open.peek()).span().contains(held)) {
                open.pop();
            }
            holders[i] = open.isEmpty() ? -1 : open.peek();
            if (!isPage) {
                open.push(i);
            }
            boolean isHeading = all.get(i).kind() == Kind.HEADING;
            headings[i] = isHeading ? i : i == 0 ? -1 : headings[i - 1];
        }
    }

    static Places of(Collection<Place> places) {
        if (places instanceof Places known) {
            return known;
        }
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(OUTERMOST_FIRST);
        return new Places(List.copyOf(sorted));
    }

    @Override
    public Place get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** The places that hold all of {@code span}, the innermost first. */
    public List<Place> around(Span span) {
        List<Place> around = new ArrayList<>();
        for (int i = lastUpTo(span.start()); i >= 0; i = holders[i]) {
            if (all.get(i).span().contains(span)) {
                around.add(all.get(i));
            }
        }
        return around;
    }

    /** The page that {@code offset} lies on, in a document with pages. */
    public Optional<Place> page(int offset) {
        return pages.stream()
                .filter(page ->
                        page.span().start() <= offset && offset < page.span().end())
                .findFirst();
    }

    /** The places that begin in {@code span}, in order. */
    public List<Place> startingIn(Span span) {
        return all.subList(lastUpTo(span.start() - 1) + 1, lastUpTo(span.end() - 1) + 1);
    }

    /** The place directly before {@code place} in the order of the text, itself one of these. */
    Optional<Place> before(Place place) {
        int at = indexOf(place.span(), place.kind());
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    /** The headings that a text at {@code start} stands under, the topmost first. */
    List<Place> headingsAbove(int start) {
        List<Place> path = new ArrayList<>();
        int at = lastUpTo(start);
        at = at < 0 ? -1 : headings[at];
        while (at >= 0) {
            Place heading = all.get(at);
            boolean above = heading.span().end() <= start
                    && (path.isEmpty() || heading.level() < path.get(0).level());
            if (above) {
                path.add(0, heading);
            }
            at = at == 0 || !path.isEmpty() && path.get(0).level() <= 1 ? -1 : headings[at - 1];
        }
        return path;
    }

    private int indexOf(Span span, Kind kind) {
        int at = lastUpTo(span.start());
        while (at >= 0 && !(all.get(at).span().equals(span) && all.get(at).kind() == kind)) {
            at--;
        }
        return at;
    }

    /** The index of the last place that begins at {@code start} or before, or -1. */
    private int lastUpTo(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
