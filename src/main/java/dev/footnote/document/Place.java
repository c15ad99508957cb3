package dev.footnote.document;

/**
 * A named part of a document, such as a heading, a list item or a table row, by which a person finds a quote again and which
 * tells what a sentence belongs to.
 *
 * @param kind what the part is
 * @param label as the document says it: the heading's words, the page's number, the item's marker, the row's first
 *     cell; empty where it says none
 * @param level how deep a heading or an item stands, 1 for the topmost; the column of a cell, 1 for the first; 0 for
 *     other kinds
 * @param span what the place covers; a heading's own line, not the section below it; an item with all that is nested in it
 */
public record Place(Kind kind, String label, int level, Span span) {

    /** What a place can be; of two that cover the same, the one named first here holds the other. */
    public enum Kind {
        PAGE,
        /** What a file says about itself at its top, an entry a line. */
        FRONT_MATTER,
        HEADING,
        /** The heading of a version in a list of changes. */
        VERSION,
        /** The question of a question with its answer. */
        QUESTION,
        /** All that answers the {@link #QUESTION} directly before. */
        ANSWER,
        /** Words that lead to the list, table or code directly behind: {@code You need:}. */
        LEAD_IN,
        /** The items of a list, without its lead-in. */
        LIST,
        ITEM,
        TABLE,
        /** A row that names the columns. */
        HEADS,
        ROW,
        CELL,
        /** An option or a term with its meaning. */
        OPTION,
        CODE,
        /** A line of a table of contents. */
        CONTENTS
    }

    public static Place heading(int level, String label, Span span) {
        return new Place(Kind.HEADING, label, level, span);
    }

    /** A place of which only the kind and the span matter. */
    public static Place of(Kind kind, Span span) {
        return new Place(kind, "", 0, span);
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }
}
