package dev.footnote.adapter.pdfbox;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds tables by columns that stand below each other. */
final class PdfTable {

    /** How far two words of a column may begin apart, in points. */
    private static final float ALIGNED = 4;

    private static final int LEAST_ROWS = 2;

    private PdfTable() {}

    /** The line behind the table that begins at {@code from}, or {@code from} where none does. */
    static int end(List<PdfLine> lines, int from) {
        List<PdfLine> first = lines.get(from).cells();
        if (first.size() < 2) {
            return from;
        }
        int rows = 1;
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).isUnder(lines.get(to - 1))
                && isPart(first, lines.get(to).cells())) {
            rows += lines.get(to).cells().size() > 1 ? 1 : 0;
            to++;
        }
        return rows >= LEAST_ROWS ? to : from;
    }

    /** Whether {@code cells} are a further row, or the rest of the row before. */
    private static boolean isPart(List<PdfLine> first, List<PdfLine> cells) {
        return cells.size() == 1
                ? cells.get(0).left() > first.get(1).left() - ALIGNED
                : cells.size() <= first.size() && shares(first, cells);
    }

    private static boolean shares(List<PdfLine> first, List<PdfLine> cells) {
        return cells.stream().skip(1).anyMatch(cell -> first.stream().skip(1).anyMatch(head -> isBelow(head, cell)));
    }

    private static boolean isBelow(PdfLine head, PdfLine cell) {
        return Math.abs(head.left() - cell.left()) < ALIGNED
                || Math.abs(head.right() - cell.right()) < ALIGNED
                || Math.abs(head.left() + head.right() - cell.left() - cell.right()) < 2 * ALIGNED;
    }

    /** The table that {@code lines} are. */
    static Block of(List<PdfLine> lines) {
        List<PdfLine> first = lines.get(0).cells();
        List<Block.Row> rows = new ArrayList<>();
        List<String> open = null;
        for (PdfLine line : lines) {
            List<PdfLine> cells = line.cells();
            if (open == null || cells.size() > 1) {
                end(open, rows);
                open = new ArrayList<>(Collections.nCopies(first.size(), ""));
            }
            for (PdfLine cell : cells) {
                int column = column(first, cell);
                open.set(column, (open.get(column) + " " + cell.text()).strip());
            }
        }
        end(open, rows);
        boolean names = lines.get(0).isBold() && !lines.get(lines.size() - 1).isBold();
        if (names) {
            rows.set(0, new Block.Row(true, rows.get(0).cells()));
        }
        return Block.Table.unmarked(rows);
    }

    private static void end(List<String> row, List<Block.Row> rows) {
        if (row != null) {
            rows.add(new Block.Row(false, row));
        }
    }

    /** The column whose head stands nearest. */
    private static int column(List<PdfLine> heads, PdfLine cell) {
        int nearest = 0;
        float distance = Float.MAX_VALUE;
        for (int i = 0; i < heads.size(); i++) {
            PdfLine head = heads.get(i);
            float apart = Math.min(
                    Math.abs(head.left() - cell.left()),
                    Math.min(
                            Math.abs(head.right() - cell.right()),
                            Math.abs(head.left() + head.right() - cell.left() - cell.right()) / 2));
            if (apart < distance) {
                nearest = i;
                distance = apart;
            }
        }
        return nearest;
    }
}
