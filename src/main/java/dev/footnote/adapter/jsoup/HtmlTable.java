package dev.footnote.adapter.jsoup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A table of a page; a cell that spans several columns or rows says the same in each. */
final class HtmlTable {

    private static final int MOST_COLUMNS = 256;

    private final Element table;
    private final Elements lines;

    HtmlTable(Element table) {
        this.table = table;
        lines = table.select("> tr, > * > tr");
    }

    /** Whether it only arranges what stands in it. */
    boolean isLayout() {
        return table.attr("role").equals("presentation")
                || !table.select("table table").isEmpty()
                || lines.stream().allMatch(line -> line.childrenSize() < 2);
    }

    Optional<Block> caption() {
        return Optional.ofNullable(table.selectFirst("> caption"))
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .map(words -> new Block.Paragraph(words.endsWith(":") ? words : words + ":"));
    }

    Block block() {
        List<Block.Row> rows = new ArrayList<>();
        List<Spanning> above = new ArrayList<>();
        for (Element line : lines) {
            boolean inHead = line.parent() != null && line.parent().normalName().equals("thead");
            boolean names =
                    inHead || line.select("> td").isEmpty() && rows.stream().allMatch(Block.Row::isHeader);
            rows.add(new Block.Row(names, cells(line, above)));
        }
        return Block.Table.unmarked(rows);
    }

    /** What a cell leaves to the rows below. */
    private record Spanning(int rows, String words) {}

    private static List<String> cells(Element line, List<Spanning> above) {
        List<String> cells = new ArrayList<>();
        for (Element cell : line.select("> th, > td")) {
            fill(cells, above);
            int columns = span(cell, "colspan");
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                set(above, cells.size(), new Spanning(span(cell, "rowspan") - 1, cell.text()));
                cells.add(cell.text());
            }
        }
        fill(cells, above);
        return cells;
    }

    private static void fill(List<String> cells, List<Spanning> above) {
        while (cells.size() < above.size() && above.get(cells.size()).rows() > 0) {
            Spanning cell = above.get(cells.size());
            above.set(cells.size(), new Spanning(cell.rows() - 1, cell.words()));
            cells.add(cell.words());
        }
    }

    private static void set(List<Spanning> above, int column, Spanning cell) {
        while (above.size() <= column) {
            above.add(new Spanning(0, ""));
        }
        above.set(column, cell);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }
}
