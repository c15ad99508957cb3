package dev.footnote.adapter.pdfbox;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table: rows whose cells stand below each other, also where it goes on on the next page below the same heads. */
final class PdfTable {

    /** Rows of a table are no further apart, in sizes of their letters. */
    private static final float APART = 4;

    private static final Pattern MARKER = Pattern.compile("[•◦▪●○■‣–∙·*-]|\\(?(?:\\d{1,3}|[a-z])[.)]");

    private final List<PdfRow> rows = new ArrayList<>();

    private PdfTable() {}

    /** The tables among {@code lines} by the line that they begin at. */
    static Map<Integer, PdfTable> in(List<PdfLine> lines) {
        Map<Integer, PdfTable> tables = new HashMap<>();
        int at = 0;
        while (at < lines.size()) {
            PdfTable table = at(lines, at);
            if (table.rows.isEmpty()) {
                at++;
            } else {
                tables.put(at, table);
                at = table.end();
            }
        }
        return tables;
    }

    private static PdfTable at(List<PdfLine> lines, int from) {
        PdfTable table = new PdfTable();
        PdfRow row = PdfRow.at(lines, from);
        while (row != null && row.cells().size() > 1 && (table.rows.isEmpty() || table.goesOn(row))) {
            table.rows.add(row);
            row = PdfRow.at(lines, row.end());
            // a row with one cell is one where others follow it
            PdfRow next = row == null || row.cells().size() > 1 ? null : PdfRow.at(lines, row.end());
            if (next != null
                    && next.cells().size() > 1
                    && table.isNear(row)
                    && next.page() == row.page()
                    && table.goesOn(next)) {
                table.rows.add(row);
                row = next;
            }
        }
        boolean isList = table.rows.stream()
                .allMatch(one -> one.cells().size() == 2
                        && MARKER.matcher(one.cells().get(0).text()).matches());
        if (table.rows.size() < 2 || isList) {
            table.rows.clear();
        }
        return table;
    }

    /** The line behind it. */
    int end() {
        return rows.get(rows.size() - 1).end();
    }

    private boolean goesOn(PdfRow row) {
        return isNear(row)
                && row.cells().stream()
                        .skip(1)
                        .anyMatch(cell -> rows.stream()
                                .flatMap(above -> above.cells().stream().skip(1))
                                .anyMatch(cell::isBelow));
    }

    private boolean isNear(PdfRow row) {
        PdfRow last = rows.get(rows.size() - 1);
        float below = row.top() - last.bottom();
        return row.page() == last.page() + 1 || row.page() == last.page() && below > 0 && below < APART * row.size();
    }

    /** Its rows; one that stands on the next page begins with a form feed, and heads that are repeated there are left out. */
    Block block() {
        List<float[]> columns = columns();
        List<Block.Row> all = new ArrayList<>();
        int page = rows.get(0).page();
        for (PdfRow row : rows) {
            List<String> cells = words(row, columns);
            boolean isRepeated = !all.isEmpty()
                    && row.page() > page
                    && cells.equals(all.get(0).cells());
            if (!isRepeated) {
                cells.set(0, "\f".repeat(row.page() - page) + cells.get(0));
                page = row.page();
                all.add(new Block.Row(false, cells));
            }
        }
        if (rows.get(0).isBold() && !rows.get(rows.size() - 1).isBold()) {
            all.set(0, new Block.Row(true, all.get(0).cells()));
        }
        return Block.Table.unmarked(all);
    }

    /** From where to where each column goes: what the cells of the fullest rows cover. */
    private List<float[]> columns() {
        int most = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<float[]> spans = new ArrayList<>();
        rows.stream()
                .filter(row -> row.cells().size() == most)
                .flatMap(row -> row.cells().stream())
                .sorted((a, b) -> Float.compare(a.left(), b.left()))
                .forEach(cell -> {
                    float[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
                    if (last != null && cell.left() < last[1]) {
                        last[1] = Math.max(last[1], cell.right());
                    } else {
                        spans.add(new float[] {cell.left(), cell.right()});
                    }
                });
        return spans;
    }

    private static List<String> words(PdfRow row, List<float[]> columns) {
        List<List<PdfLine>> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(new ArrayList<>()));
        for (PdfCell cell : row.cells()) {
            boolean isSplit = row.cells().size() < columns.size() && cell.covers(columns) > 1;
            for (PdfLine line : cell.lines()) {
                int whole = nearest(columns, line.left(), line.right());
                line.words()
                        .forEach(word -> parts.get(isSplit ? nearest(columns, word.left(), word.right()) : whole)
                                .add(new PdfLine(line.page(), List.of(word))));
            }
        }
        List<String> words = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        for (int i = 0; i < parts.size(); i++) {
            words.set(i, parts.get(i).isEmpty() ? "" : new Joined(parts.get(i)).words(parts.get(i)));
        }
        return words;
    }

    private static int nearest(List<float[]> columns, float left, float right) {
        int nearest = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            // below 0 by as much as they overlap
            float apart = Math.max(columns.get(i)[0] - right, left - columns.get(i)[1]);
            if (apart < least) {
                nearest = i;
                least = apart;
            }
        }
        return nearest;
    }
}
