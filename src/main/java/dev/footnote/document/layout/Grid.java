package dev.footnote.document.layout;

import dev.footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in a plain text: ruled, with tabs, with commas, or with columns by spaces.
 *
 * @param columns what stands between its columns
 * @param from its first line, by index
 * @param to the line after its last
 * @param rows its rows in order
 */
record Grid(Columns columns, int from, int to, List<Row> rows) {

    /** What parts the columns. */
    enum Columns {
        BARS("\\s*\\|\\s*"),
        TABS("\\t"),
        COMMAS(","),
        SPACES(" {2,}");

        private final Pattern separator;

        Columns(String separator) {
            this.separator = Pattern.compile(separator);
        }

        /** The cells that are not blank on one line, as spans of the text. */
        List<Span> cells(TextLine line) {
            List<Span> cells = new ArrayList<>();
            Matcher matcher = separator.matcher(line.words());
            int from = 0;
            while (matcher.find()) {
                addCell(line, from, matcher.start(), cells);
                from = matcher.end();
            }
            addCell(line, from, line.words().length(), cells);
            return cells;
        }

        private static void addCell(TextLine line, int from, int to, List<Span> cells) {
            Span cell = Span.of(from, to).strip(line.words());
            if (!cell.isEmpty()) {
                cells.add(cell.shift(line.span().start()));
            }
        }
    }

    /**
     * A row, perhaps of several lines.
     *
     * @param from its first line, by index
     * @param to the line after its last
     * @param names whether it names the columns
     */
    record Row(int from, int to, boolean names) {}

    private static final int MOST_HEADS = 3;
    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}\\d]{0,3}\\d.*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A table of the lines from {@code from} to before {@code to}; each of {@code starts} begins a row. */
    static Grid of(Columns columns, List<TextLine> lines, int from, int to, List<Integer> starts) {
        int heads = heads(columns, lines, from, to, starts);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            while (lines.get(end - 1).isBlank() || lines.get(end - 1).isRule()) {
                end--;
            }
            rows.add(new Row(starts.get(i), end, i < heads));
        }
        return new Grid(columns, from, to, rows);
    }

    /** How many rows at the top name the columns: those above a rule, or a first one without figures above such with. */
    private static int heads(Columns columns, List<TextLine> lines, int from, int to, List<Integer> starts) {
        int rule = starts.get(0) + 1;
        while (rule < to && !lines.get(rule).isRule()) {
            rule++;
        }
        int limit = rule;
        int above = (int) starts.stream().filter(start -> start < limit).count();
        boolean ruled = rule < to && above <= MOST_HEADS && above < starts.size();
        if (ruled && starts.stream().limit(above).noneMatch(start -> hasFigures(columns, lines.get(start)))) {
            return above;
        }
        long withFigures = starts.stream()
                .skip(1)
                .filter(start -> hasFigures(columns, lines.get(start)))
                .count();
        boolean names = !hasFigures(columns, lines.get(starts.get(0))) && withFigures * 10 >= (starts.size() - 1) * 7;
        return names && starts.size() > 2 ? 1 : 0;
    }

    private static boolean hasFigures(Columns columns, TextLine line) {
        return columns.cells(line).stream()
                .skip(1)
                .map(cell -> cell.shift(-line.span().start()).in(line.words()))
                .anyMatch(cell ->
                        FIGURE.matcher(cell).matches() && !YEAR.matcher(cell).matches());
    }
}
