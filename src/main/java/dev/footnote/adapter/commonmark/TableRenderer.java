package dev.footnote.adapter.commonmark;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes the rows of a table, each as one line with {@code " | "} between its cells. */
final class TableRenderer {

    private static final String BETWEEN = " | ";

    /**
     * One row that is not empty.
     *
     * @param isHeader whether it names the columns
     * @param cells the words of each cell, normalised
     */
    record Row(boolean isHeader, List<String> cells) {

        /** The first cell that is not empty. */
        String label() {
            return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        }

        String line() {
            return String.join(BETWEEN, cells);
        }

        private boolean leaves(int from) {
            return cells.stream().skip(from).anyMatch(String::isBlank);
        }

        private boolean hasFigures() {
            return cells.stream().skip(1).anyMatch(cell -> cell.matches("[^\\p{L}]*\\d.*"));
        }
    }

    private TableRenderer() {}

    static List<Row> rows(Node table) {
        List<Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                Row found = new Row(part instanceof TableHead, cells(row));
                if (!found.label().isEmpty()) {
                    rows.add(found);
                }
            }
        }
        return withSecondHead(rows);
    }

    /** Takes the first row of the body for heads as well where the head leaves columns without a name that it names. */
    private static List<Row> withSecondHead(List<Row> rows) {
        if (rows.size() > 2 && rows.get(0).isHeader() && !rows.get(1).isHeader()) {
            Row second = rows.get(1);
            boolean names = rows.get(0).leaves(1) && !second.leaves(1) && !second.hasFigures();
            if (names && rows.get(2).hasFigures()) {
                rows.set(1, new Row(true, second.cells()));
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(RenderedText.normal(InlineText.onOneLine(cell)));
        }
        return cells;
    }

    /** Notes the places of a row that was written at {@code span}. */
    static void note(Row row, Span span, RenderedText text) {
        text.place(row.isHeader() ? Kind.HEADS : Kind.ROW, row.label(), 0, span);
        int at = span.start();
        for (int column = 0; column < row.cells().size(); column++) {
            int end = at + row.cells().get(column).length();
            text.place(Kind.CELL, "", column + 1, Span.of(at, end));
            at = end + BETWEEN.length();
        }
    }
}
