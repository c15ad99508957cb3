package dev.footnote.document.layout;

import dev.footnote.document.Span;
import dev.footnote.document.layout.Grid.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of the columns that the cells of a plain-text table stand in. Where spaces part them, an empty cell leaves no trace
 * but the place of the others: they stand below those of the fullest row.
 *
 * @param fullest from where to where the cells of that row stand on their line; none where each line tells its columns itself
 */
record ColumnNumbers(List<Span> fullest) {

    static ColumnNumbers of(Grid grid, List<TextLine> lines) {
        if (grid.columns() != Columns.SPACES) {
            return new ColumnNumbers(List.of());
        }
        return new ColumnNumbers(grid.rows().stream()
                .map(row -> onLine(lines.get(row.from()), grid.columns().cells(lines.get(row.from()))))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of()));
    }

    private static List<Span> onLine(TextLine line, List<Span> cells) {
        return cells.stream().map(cell -> cell.shift(-line.start())).toList();
    }

    /** The number of each of the {@code cells} of a line, from 1, rising. */
    List<Integer> of(TextLine line, List<Span> cells) {
        List<Span> places = onLine(line, cells);
        List<Integer> numbers = new ArrayList<>();
        int next = 1;
        for (int i = 0; i < cells.size(); i++) {
            int last = Math.max(next, fullest.size() - (cells.size() - 1 - i));
            int number = fullest.size() <= cells.size() ? next : nearest(places.get(i), next, last);
            numbers.add(number);
            next = number + 1;
        }
        return numbers;
    }

    private int nearest(Span place, int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, fullest.size()))
                .boxed()
                .min(Comparator.comparingInt(number -> distance(place, fullest.get(number - 1))))
                .orElse(from);
    }

    /** Columns are flush left, flush right or centred. */
    private static int distance(Span one, Span other) {
        int left = Math.abs(one.start() - other.start());
        int right = Math.abs(one.end() - other.end());
        int middle = Math.abs(one.start() + one.end() - other.start() - other.end()) / 2;
        return Math.min(middle, Math.min(left, right));
    }
}
