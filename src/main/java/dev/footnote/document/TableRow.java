package dev.footnote.document;

import dev.footnote.document.Place.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table with the heads of its columns.
 *
 * @param table the table it belongs to
 * @param cells its cells that are not empty, in order, two or more
 */
public record TableRow(Place table, List<Cell> cells) {

    /**
     * A cell of a row.
     *
     * @param span where it stands
     * @param heads the cells above it that name its column, the topmost first
     */
    public record Cell(Span span, List<Span> heads) {}

    public TableRow {
        cells = List.copyOf(cells);
        if (cells.size() < 2) {
            throw new IllegalArgumentException("a row has at least two cells, not " + cells.size());
        }
    }

    /** The row that {@code sentence} is; none where it is none, or one that names the columns. */
    public static Optional<TableRow> at(Document document, Span sentence) {
        List<Place> around = document.places().around(sentence);
        Optional<Place> row = innermost(around, Kind.ROW);
        Optional<Place> table = innermost(around, Kind.TABLE);
        if (row.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        List<Place> names = headRows(document, table.get());
        List<Cell> cells = cellsIn(document, row.get()).stream()
                .map(cell -> new Cell(cell.span(), heads(document, names, cell)))
                .toList();
        return cells.size() < 2 ? Optional.empty() : Optional.of(new TableRow(table.get(), cells));
    }

    private static Optional<Place> innermost(List<Place> around, Kind kind) {
        return around.stream().filter(place -> place.kind() == kind).findFirst();
    }

    /** The rows that name the columns; they stand above all others. */
    private static List<Place> headRows(Document document, Place table) {
        return document.places().startingIn(table.span()).stream()
                .takeWhile(place -> place.kind() != Kind.ROW)
                .filter(place -> place.kind() == Kind.HEADS)
                .toList();
    }

    private static List<Place> cellsIn(Document document, Place row) {
        return document.places().startingIn(row.span()).stream()
                .filter(place -> place.kind() == Kind.CELL)
                .toList();
    }

    private static List<Span> heads(Document document, List<Place> names, Place cell) {
        List<Span> heads = new ArrayList<>();
        for (Place row : names) {
            boolean spansColumns = row != names.get(names.size() - 1);
            cellsIn(document, row).stream()
                    .filter(head -> spansColumns ? head.level() <= cell.level() : head.level() == cell.level())
                    .reduce((before, last) -> last)
                    .ifPresent(head -> heads.add(head.span()));
        }
        return heads;
    }

    /** What names the row: its first cell. */
    public Cell key() {
        return cells.get(0);
    }
}
