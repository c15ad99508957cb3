package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The four ways in which reStructuredText writes a table. */
final class ReStructuredTable {

    private static final Pattern OPTION = Pattern.compile(":header(?:-rows)?: *(.*)");
    private static final Pattern VALUE = Pattern.compile(" *(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    private ReStructuredTable() {}

    /** Columns between the bars of a frame. */
    static Block grid(List<String> lines, ReStructuredWords words) {
        int[] bounds = bounds(lines.get(0));
        List<Block.Row> rows = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        int heads = lines.stream().anyMatch(line -> line.matches("\\+=[=+]*\\+")) ? 1 : 0;
        boolean inHead = heads > 0;
        for (String line : lines) {
            if (line.startsWith("+")) {
                end(open, inHead, rows, words);
                inHead &= !line.startsWith("+=");
            } else {
                add(line, bounds, open);
            }
        }
        return rows.isEmpty() || heads > 0 ? new Block.Table(rows) : Block.Table.unmarked(rows);
    }

    /** Columns below lines of equals signs; what has nothing in its first column goes on with the row above. */
    static Block simple(List<String> lines, ReStructuredWords words) {
        List<Integer> starts = new ArrayList<>();
        Matcher rule = Pattern.compile("=+").matcher(lines.get(0));
        while (rule.find()) {
            starts.add(rule.start() - 1);
        }
        starts.add(Integer.MAX_VALUE);
        int[] columns = starts.stream().mapToInt(Integer::intValue).toArray();
        boolean hasHead = lines.stream().filter(line -> line.startsWith("==")).count() > 2;
        boolean inHead = hasHead;
        List<Block.Row> rows = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isRule = line.matches("[= ]+|[- ]+") && !line.isBlank();
            if (isRule || line.isBlank() || !line.startsWith(" ")) {
                end(open, inHead, rows, words);
                inHead &= !line.startsWith("=");
            }
            if (!isRule && !line.isBlank()) {
                add(line, columns, open);
            }
        }
        end(open, inHead, rows, words);
        return hasHead ? new Block.Table(rows) : Block.Table.unmarked(rows);
    }

    private static int[] bounds(String line) {
        return IntStream.range(0, line.length())
                .filter(i -> line.charAt(i) == '+')
                .toArray();
    }

    private static void add(String line, int[] bounds, List<StringBuilder> open) {
        for (int i = 0; i + 1 < bounds.length; i++) {
            if (open.size() <= i) {
                open.add(new StringBuilder());
            }
            int from = Math.min(line.length(), bounds[i] + 1);
            int to = Math.min(line.length(), bounds[i + 1]);
            open.get(i).append(' ').append(line, from, Math.max(from, to));
        }
    }

    private static void end(List<StringBuilder> open, boolean names, List<Block.Row> rows, ReStructuredWords words) {
        if (!open.isEmpty()) {
            rows.add(new Block.Row(
                    names,
                    open.stream().map(cell -> words.of(cell.toString().strip())).toList()));
            open.clear();
        }
    }

    /** Values between commas. */
    static Block values(List<String> inside, List<String> content, ReStructuredWords words) {
        List<Block.Row> rows = new ArrayList<>();
        option(inside).ifPresent(names -> rows.add(new Block.Row(true, cells(names, words))));
        content.stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> rows.add(new Block.Row(false, cells(line, words))));
        return Block.Table.unmarked(rows);
    }

    private static Optional<String> option(List<String> inside) {
        return inside.stream()
                .map(OPTION::matcher)
                .filter(Matcher::matches)
                .map(option -> option.group(1))
                .findFirst();
    }

    private static List<String> cells(String line, ReStructuredWords words) {
        List<String> cells = new ArrayList<>();
        Matcher value = VALUE.matcher(line);
        while (value.find() && value.start() < line.length()) {
            String cell =
                    value.group(1) == null ? value.group(2) : value.group(1).replace("\"\"", "\"");
            cells.add(words.of(cell.strip()));
        }
        return cells;
    }

    /** A list of rows, each a list of cells. */
    static Block nested(List<String> inside, List<Block> blocks) {
        int heads = option(inside)
                .filter(count -> count.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
        List<Block.Row> rows = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Items list) {
                for (List<Block> row : list.items()) {
                    rows.add(new Block.Row(rows.size() < heads, cells(row)));
                }
            }
        }
        return Block.Table.unmarked(rows);
    }

    private static List<String> cells(List<Block> row) {
        List<String> cells = new ArrayList<>();
        for (Block block : row) {
            if (block instanceof Block.Items list) {
                list.items().forEach(cell -> cells.add(words(cell)));
            }
        }
        return cells;
    }

    private static String words(List<Block> cell) {
        StringBuilder words = new StringBuilder();
        for (Block block : cell) {
            if (block instanceof Block.Paragraph paragraph) {
                words.append(words.isEmpty() ? "" : " ").append(paragraph.words());
            }
        }
        return words.toString();
    }
}
