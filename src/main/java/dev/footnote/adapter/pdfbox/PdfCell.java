package dev.footnote.adapter.pdfbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param lines its lines from the top, at least one
 */
record PdfCell(List<PdfLine> lines) {

    /** Two that share less than so many points stand beside each other. */
    private static final float TOUCHING = 1;

    /** How far two words of a column may begin apart, in points. */
    private static final float ALIGNED = 4;

    PdfCell {
        lines = List.copyOf(lines);
    }

    float left() {
        return (float) lines.stream().mapToDouble(PdfLine::left).min().orElseThrow();
    }

    float right() {
        return (float) lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
    }

    float top() {
        return lines.get(0).bottom();
    }

    float bottom() {
        return lines.get(lines.size() - 1).bottom();
    }

    boolean isBold() {
        return lines.stream().allMatch(PdfLine::isBold);
    }

    String text() {
        return lines.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }

    /** Whether {@code line} is its next one: aligned with it, and no further below than {@code height} sizes of its letters. */
    boolean goesOn(PdfLine line, float height) {
        float below = line.bottom() - bottom();
        boolean isAligned = new PdfCell(List.of(line)).isBelow(this);
        return below > 0 && below < height * line.size() && isAligned;
    }

    PdfCell with(PdfLine line) {
        List<PdfLine> more = new ArrayList<>(lines);
        more.add(line);
        return new PdfCell(more);
    }

    /** Whether another cell stands in the same column. */
    boolean isBelow(PdfCell above) {
        return Math.abs(above.left() - left()) < ALIGNED
                || Math.abs(above.right() - right()) < ALIGNED
                || Math.abs(above.left() + above.right() - left() - right()) < 2 * ALIGNED;
    }

    /** How many columns it stands in. */
    long covers(List<float[]> columns) {
        return columns.stream()
                .filter(column -> Math.min(right(), column[1]) - Math.max(left(), column[0]) > TOUCHING)
                .count();
    }
}
