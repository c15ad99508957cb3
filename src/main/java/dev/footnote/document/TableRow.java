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
        List<Place> all = document.places().startingIn(table.get().span());
        List<Cell> cells = new ArrayList<>();
        for (Place cell : cellsIn(all, row.get())) {
            cells.add(new Cell(cell.span(), heads(all, cell)));
        }
        return cells.size() < 2 ? Optional.empty() : Optional.of(new TableRow(table.get(), cells));
    }

    private static Optional<Place> innermost(List<Place> around, Kind kind) {
        return around.stream().filter(place -> place.kind() == kind).findFirst();
    }

    private static List<Place> cellsIn(List<Place> all, Place row) {
        return all.stream()
                .filter(place -> place.kind() == Kind.CELL && row.span().contains(place.span()))
                .toList();
    }

    private static List<Span> heads(List<Place> all, Place cell) {
        List<Place> rows =
                all.stream().filter(place -> place.kind() == Kind.HEADS).toList();
        List<Span> heads = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean spans = i + 1 < rows.size();
            cellsIn(all, rows.get(i)).stream()
                    .filter(head -> spans ? head.level() <= cell.level() : head.level() == cell.level())
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
