package dev.footnote.document;

/**
 * A range of a document's text, by its start and end.
 *
 * @param start the first character, inclusive, in UTF-16 code units from the beginning of the text, 0 or more
 * @param end the character after the last, exclusive, in the same units, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** The number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The characters of {@code text} that this span covers; throws when the text is too short. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return overlap(other) > 0;
    }

    /** How many code units both spans cover. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same place counted from another origin: {@code offset} is added to both ends. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** This span without the white space at both its ends in {@code text}; empty where there is nothing else. */
    public Span strip(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
