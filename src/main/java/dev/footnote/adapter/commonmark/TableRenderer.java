package dev.footnote.adapter.commonmark;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** The rows of a table, each as one line with {@code " | "} between its cells. */
final class TableRenderer {

    /**
     * One row that is not empty.
     *
     * @param index its number in the table, from 0
     * @param isHeader whether it names the columns
     * @param label its first cell that is not empty
     * @param line all its cells
     */
    record Row(int index, boolean isHeader, String label, String line) {}

    private TableRenderer() {}

    static List<Row> rows(Node table) {
        List<Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = cells(row);
                String label = cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse("");
                if (!label.isEmpty()) {
                    rows.add(new Row(rows.size(), part instanceof TableHead, label, String.join(" | ", cells)));
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(InlineText.onOneLine(cell));
        }
        return cells;
    }
}
