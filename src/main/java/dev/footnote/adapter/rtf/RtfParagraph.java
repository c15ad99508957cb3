package dev.footnote.adapter.rtf;

import dev.footnote.document.block.Block;
import dev.footnote.document.block.FlatList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraph that is being written, and the list or table that it may belong to. */
final class RtfParagraph {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    /** What writes no lists as such writes a mark, a tab and an indentation. */
    private static final Pattern MARKED = Pattern.compile("(?s)(?:[•◦▪–—·-]|(\\d{1,3}[.)]))\\t(.*)");

    /** Twentieths of a point that one more level of a list stands in, as most programs have it. */
    private static final int INDENT = 360;

    /** What is longer is a paragraph, whatever its style says. */
    private static final int LONGEST_HEADING = 300;

    private final List<Block> blocks = new ArrayList<>();
    private final List<FlatList.Item> items = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder strong = new StringBuilder();
    private final StringBuilder marker = new StringBuilder();
    private int level;
    private int depth;
    private int indent;
    private boolean inTable;
    private boolean namesColumns;

    void add(String text, boolean bold) {
        if (bold && strong.length() == words.length()) {
            strong.append(text);
        }
        words.append(text);
    }

    /** What a list puts before the paragraph. */
    void marker(String text) {
        marker.append(text);
    }

    /** The name of the paragraph's style; that of a heading makes it one. */
    void style(String name) {
        Matcher heading = HEADING.matcher(name.strip().toLowerCase(Locale.ROOT));
        level = name.strip().equalsIgnoreCase("title")
                ? 1
                : heading.lookingAt() ? heading.group(1).charAt(0) - '0' : 0;
    }

    void command(String name, int parameter) {
        switch (name) {
            case "pard" -> reset();
            case "outlinelevel" -> level = parameter >= 0 && parameter < 9 ? parameter + 1 : level;
            case "ilvl" -> depth = parameter;
            case "li" -> indent = parameter;
            case "intbl" -> inTable = true;
            case "trowd" -> namesColumns = false;
            case "trhdr" -> namesColumns = true;
            case "cell" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void reset() {
        level = 0;
        depth = 0;
        indent = 0;
        inTable = false;
    }

    private void clear() {
        words.setLength(0);
        strong.setLength(0);
        marker.setLength(0);
    }

    private void endCell() {
        cells.add(words.toString().replaceAll("\\s+", " ").strip());
        clear();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            endList();
            rows.add(new Block.Row(namesColumns, cells));
            cells.clear();
        }
    }

    void endParagraph() {
        if (inTable) {
            add(" ", false);
            return;
        }
        endTable();
        if (!words.toString().isBlank()) {
            block();
        }
        clear();
    }

    private void block() {
        Matcher marked = MARKED.matcher(words);
        boolean isMarked = marked.matches() && indent > 0;
        String all = (isMarked ? marked.group(2) : words.toString())
                .replaceAll("[\\t ]+", " ")
                .strip();
        boolean isHeading = level > 0 && all.length() <= LONGEST_HEADING;
        if (!isHeading && (isMarked || !marker.toString().isBlank())) {
            boolean isNumbered =
                    isMarked ? marked.group(1) != null : marker.toString().matches("\\W*\\w.*");
            items.add(new FlatList.Item(isMarked ? indent / INDENT : depth, isNumbered, all));
            return;
        }
        endList();
        String bold = strong.toString().strip();
        blocks.add(isHeading ? new Block.Heading(level, all.replace('\n', ' ')) : new Block.Paragraph(all, bold));
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.addAll(FlatList.of(items));
            items.clear();
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(Block.Table.unmarked(rows));
            rows.clear();
        }
    }

    /** What was found to the end of the file. */
    List<Block> end() {
        inTable = false;
        endRow();
        endParagraph();
        endList();
        return blocks;
    }
}
