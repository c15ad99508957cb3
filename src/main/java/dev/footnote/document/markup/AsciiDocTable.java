package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of AsciiDoc: each cell behind a bar, as many in a row as the first line or its columns say. */
final class AsciiDocTable {

    private static final int MOST_COLUMNS = 256;

    private static final Pattern CELL =
            Pattern.compile("(?<!\\\\)(?:(?<!\\S)(?:(\\d{1,2})(?:\\.\\d+)?\\+)?[<^>.]*[adehlms]?)?\\|");
    private static final Pattern COLUMNS = Pattern.compile("cols=(?:\"([^\"]*)\"|([^,\\]]*))");

    private AsciiDocTable() {}

    static Block of(List<String> lines, String style, AsciiDocWords words) {
        List<String> cells = new ArrayList<>();
        int columns = columns(style);
        for (String line : lines) {
            add(line, cells);
            columns = columns == 0 ? cells.size() : columns;
        }
        boolean isLed =
                lines.size() > 1 && !lines.get(0).isBlank() && lines.get(1).isBlank();
        boolean names = style.contains("header") || isLed;
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += columns) {
            List<String> row = cells.subList(i, Math.min(cells.size(), i + columns));
            rows.add(new Block.Row(
                    names && rows.isEmpty(), row.stream().map(words::of).toList()));
        }
        return Block.Table.unmarked(rows);
    }

    private static int columns(String style) {
        Matcher stated = COLUMNS.matcher(style);
        if (!stated.find()) {
            return 0;
        }
        String widths = stated.group(1) == null ? stated.group(2) : stated.group(1);
        int columns = 0;
        for (String width : widths.split("[,;]", -1)) {
            Matcher times = Pattern.compile("(\\d{1,2})\\*.*").matcher(width.strip());
            columns += times.matches() ? Integer.parseInt(times.group(1)) : 1;
        }
        return Math.min(columns, MOST_COLUMNS);
    }

    private static void add(String line, List<String> cells) {
        Matcher bar = CELL.matcher(line);
        boolean isCell = bar.find();
        goOn(line.substring(0, isCell ? bar.start() : line.length()).strip(), cells);
        while (isCell) {
            int from = bar.end();
            int times = bar.group(1) == null ? 1 : Integer.parseInt(bar.group(1));
            isCell = bar.find();
            String words =
                    line.substring(from, isCell ? bar.start() : line.length()).strip();
            cells.addAll(Collections.nCopies(times, words));
        }
    }

    /** What stands before the first bar of a line goes on with the cell above. */
    private static void goOn(String words, List<String> cells) {
        if (!words.isEmpty() && !cells.isEmpty()) {
            cells.set(cells.size() - 1, (cells.get(cells.size() - 1) + " " + words).strip());
        }
    }
}
