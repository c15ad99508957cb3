package dev.footnote.document.block;

import java.util.List;

/** Tells whether the first row of a table that does not say so names its columns. */
final class ColumnNames {

    private static final int LONGEST_NAME = 40;

    private ColumnNames() {}

    /** Whether the first row has a short name for every column but perhaps the first, and no figures, unlike those below. */
    static boolean areIn(List<Block.Row> rows) {
        if (rows.size() < 2 || rows.get(0).cells().size() < 2) {
            return false;
        }
        List<String> first = rows.get(0).cells();
        boolean names = first.stream().skip(1).noneMatch(String::isBlank)
                && first.stream().noneMatch(cell -> cell.length() > LONGEST_NAME || isFigure(cell) && !isYear(cell));
        List<Block.Row> below = rows.subList(1, rows.size());
        long withFigures = below.stream()
                .filter(row -> row.cells().stream().skip(1).anyMatch(ColumnNames::isFigure))
                .count();
        boolean isWordsOnly = withFigures == 0 && rows.size() > 2 && first.size() > 2;
        return names && (withFigures * 2 >= below.size() || isWordsOnly);
    }

    private static boolean isFigure(String cell) {
        return cell.matches("[^\\p{L}\\d]{0,3}\\d.*");
    }

    private static boolean isYear(String cell) {
        return cell.matches("(?:19|20)\\d\\d");
    }
}
