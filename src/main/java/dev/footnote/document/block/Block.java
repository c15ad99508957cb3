package dev.footnote.document.block;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a document as its format marks it up. Words are plain: a line feed is a line break that is meant, and in a
 * document with pages a form feed is where the next page begins.
 */
public sealed interface Block {

    /** A heading; {@code level} is 1 for the topmost. */
    record Heading(int level, String words) implements Block {}

    /**
     * A paragraph.
     *
     * @param words all of its words
     * @param strong the emphasised words that it begins with, empty where it begins with others
     */
    record Paragraph(String words, String strong) implements Block {

        public Paragraph(String words) {
            this(words, "");
        }
    }

    /**
     * A list.
     *
     * @param start the number of its first item; negative for a list without numbers
     * @param items the blocks of each item
     */
    record Items(int start, List<List<Block>> items) implements Block {

        /** The start of a list without numbers. */
        public static final int BULLETS = -1;

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }

        /** A table that does not say which row names its columns: the first where it looks so. */
        public static Table unmarked(List<Row> rows) {
            List<Row> all = new ArrayList<>(rows);
            if (rows.stream().noneMatch(Row::isHeader) && ColumnNames.areIn(rows)) {
                all.set(0, new Row(true, rows.get(0).cells()));
            }
            return new Table(all);
        }
    }

    /**
     * A row of a table.
     *
     * @param isHeader whether it names the columns
     * @param cells the words of each cell, on one line
     */
    record Row(boolean isHeader, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Program code or the like, which keeps its lines. */
    record Code(String words) implements Block {}

    /** A term with its meanings, at least one. */
    record Definition(String term, List<String> meanings) implements Block {

        public Definition {
            if (meanings.isEmpty()) {
                throw new IllegalArgumentException("\"" + term + "\" has no meaning");
            }
            meanings = List.copyOf(meanings);
        }
    }

    /** Blocks that stand together, such as a quotation. */
    record Group(List<Block> blocks) implements Block {

        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** The next page of a document with pages begins. */
    record Page() implements Block {}

    /** A division: what stands below answers no question above. */
    record Division() implements Block {}
}
