package dev.footnote.document;

/**
 * A named part of a document, such as a heading or a page, by which a person finds a quote again.
 *
 * @param kind what the label names
 * @param label as the document says it: the heading's words, the page's number
 * @param level how deep a heading stands, 1 for the topmost; 0 for other kinds
 * @param span what the place covers; a heading's own line, not the section below it
 */
public record Place(Kind kind, String label, int level, Span span) {

    /** What a place can be. */
    public enum Kind {
        HEADING,
        PAGE,
        ROW
    }

    public static Place heading(int level, String label, Span span) {
        return new Place(Kind.HEADING, label, level, span);
    }
}
