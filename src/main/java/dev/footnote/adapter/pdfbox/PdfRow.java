package dev.footnote.adapter.pdfbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table: cells beside each other, each with the lines that it has; most programs write one cell after the other.
 *
 * @param end the line behind it
 */
record PdfRow(List<PdfCell> cells, int end) {

    /** Lines of a cell are no further apart, in sizes of their letters. */
    private static final float LINE_HEIGHT = 1.6f;

    /** The lines of a cell where the next row would stand as near as this, with room between the two. */
    private static final float TIGHT = 1.3f;

    /** So far above or below the others a cell of one row may stand, in sizes of its letters, because others have more lines. */
    private static final float OFFSET = 0.6f;

    PdfRow {
        cells = List.copyOf(cells);
    }

    /** The row that begins with the line {@code from}, perhaps with a single cell, or null behind the last line. */
    static PdfRow at(List<PdfLine> lines, int from) {
        if (from >= lines.size()) {
            return null;
        }
        List<PdfCell> cells = new ArrayList<>();
        lines.get(from).cells().forEach(part -> cells.add(new PdfCell(List.of(part))));
        int at = from + 1;
        while (at < lines.size() && lines.get(at).page() == lines.get(from).page()) {
            List<PdfLine> parts = lines.get(at).cells();
            PdfCell last = cells.get(cells.size() - 1);
            if (isBeside(cells, parts.get(0))) {
                parts.forEach(part -> cells.add(new PdfCell(List.of(part))));
            } else if (parts.size() == 1 && last.goesOn(parts.get(0), LINE_HEIGHT)) {
                cells.set(cells.size() - 1, last.with(parts.get(0)));
            } else if (parts.size() > 1 && goOn(cells, parts)) {
                for (PdfLine part : parts) {
                    cells.replaceAll(cell -> cell.goesOn(part, TIGHT) ? cell.with(part) : cell);
                }
            } else {
                break;
            }
            at++;
        }
        return new PdfRow(cells, at);
    }

    private static boolean isBeside(List<PdfCell> cells, PdfLine part) {
        float slack = OFFSET * part.size();
        return cells.stream().allMatch(cell -> cell.right() < part.left())
                && part.bottom()
                        > cells.stream().map(PdfCell::top).min(Float::compare).orElseThrow() - 2 * slack
                && part.bottom()
                        < cells.stream()
                                        .map(PdfCell::bottom)
                                        .max(Float::compare)
                                        .orElseThrow()
                                + slack;
    }

    /** Whether a line is the next one of several cells but not of the first, as programs have it that write line by line. */
    private static boolean goOn(List<PdfCell> cells, List<PdfLine> parts) {
        return parts.stream()
                .allMatch(part ->
                        !cells.get(0).goesOn(part, TIGHT) && cells.stream().anyMatch(cell -> cell.goesOn(part, TIGHT)));
    }

    int page() {
        return cells.get(0).lines().get(0).page();
    }

    float top() {
        return (float) cells.stream().mapToDouble(PdfCell::top).min().orElseThrow();
    }

    float bottom() {
        return (float) cells.stream().mapToDouble(PdfCell::bottom).max().orElseThrow();
    }

    float size() {
        return cells.get(0).lines().get(0).size();
    }

    boolean isBold() {
        return cells.stream().allMatch(PdfCell::isBold);
    }
}
