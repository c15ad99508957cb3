package dev.footnote.document.block;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table, each as one line with {@code " | "} between its cells. */
final class TableRows {

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

    private TableRows() {}

    static List<Row> of(Block.Table table) {
        List<Row> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            Row found = new Row(
                    row.isHeader(),
                    row.cells().stream().map(TableRows::onOneLine).toList());
            if (!found.label().isEmpty()) {
                rows.add(found);
            }
        }
        return withSecondHead(rows);
    }

    private static String onOneLine(String cell) {
        return WrittenText.normal(cell.replaceAll("[\\n\\t ]+", " "));
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

    /** Writes a row, which perhaps begins with page breaks, and notes its places. */
    static void write(Row row, WrittenText text) {
        String line = row.line();
        String words = line.replaceFirst("^" + WrittenText.PAGE_BREAK + "+", "");
        text.add(line.substring(0, line.length() - words.length()));
        if (words.length() == line.length()) {
            note(row, text.add(words), text);
        } else {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(0, cells.get(0).replace(WrittenText.PAGE_BREAK, ""));
            note(new Row(row.isHeader(), cells), text.add(words), text);
        }
    }

    private static void note(Row row, Span span, WrittenText text) {
        text.place(row.isHeader() ? Kind.HEADS : Kind.ROW, row.label(), 0, span);
        int at = span.start();
        for (int column = 0; column < row.cells().size(); column++) {
            int end = at + row.cells().get(column).length();
            text.place(Kind.CELL, "", column + 1, Span.of(at, end));
            at = end + BETWEEN.length();
        }
    }
}
