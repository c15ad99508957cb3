package dev.footnote.adapter.jsoup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The blocks of a text or of sheets in the OpenDocument format. */
final class OpenDocumentBlocks {

    private static final int MOST_COLUMNS = 256;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final Set<String> numbered = new HashSet<>();

    private OpenDocumentBlocks(Document content, Optional<Document> styles) {
        number(content);
        styles.ifPresent(this::number);
    }

    private void number(Document part) {
        part.select("text|list-style:has(> text|list-level-style-number[text:level=1])")
                .forEach(style -> numbered.add(style.attr("style:name")));
    }

    /** @param styles the part with the styles of lists */
    static List<Block> of(Document content, Optional<Document> styles) {
        OpenDocumentBlocks found = new OpenDocumentBlocks(content, styles);
        // what was deleted, and what others remarked
        content.select("text|tracked-changes, office|annotation, text|table-of-content, text|sequence-decls")
                .remove();
        content.select("office|body").forEach(body -> found.walk(body, found.blocks));
        found.blocks.addAll(found.notes);
        return found.blocks;
    }

    private void walk(Element parent, List<Block> into) {
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "text:h" -> into.add(new Block.Heading(level(child), words(child)));
                case "text:p" -> into.add(new Block.Paragraph(words(child)));
                case "text:list" -> into.add(list(child));
                case "table:table" -> table(child, into);
                default -> walk(child, into);
            }
        }
    }

    private static int level(Element heading) {
        String level = heading.attr("text:outline-level");
        return level.matches("\\d") ? Integer.parseInt(level) : 1;
    }

    private Block list(Element list) {
        List<List<Block>> items = new ArrayList<>();
        for (Element item : list.children()) {
            List<Block> blocks = new ArrayList<>();
            walk(item, blocks);
            items.add(blocks);
        }
        return new Block.Items(numbered.contains(list.attr("text:style-name")) ? 1 : Block.Items.BULLETS, items);
    }

    private void table(Element table, List<Block> into) {
        if (table.parent() != null && table.parent().normalName().equals("office:spreadsheet")) {
            into.add(new Block.Heading(1, table.attr("table:name")));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Element row : table.select("table|table-row")) {
            boolean names = row.parent() != null && row.parent().normalName().equals("table:table-header-rows");
            List<String> cells = cells(row);
            if (!cells.isEmpty()) {
                rows.add(new Block.Row(names, cells));
            }
        }
        if (!rows.isEmpty()) {
            into.add(Block.Table.unmarked(rows));
        }
    }

    private List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        int end = 0;
        for (Element cell : row.select("> table|table-cell, > table|covered-table-cell")) {
            String repeated = cell.attr("table:number-columns-repeated");
            int times =
                    repeated.matches("\\d{1,3}") ? Integer.parseInt(repeated) : repeated.isEmpty() ? 1 : MOST_COLUMNS;
            String words = words(cell);
            for (int i = 0; i < times && cells.size() < MOST_COLUMNS; i++) {
                cells.add(words);
                end = words.isBlank() ? end : cells.size();
            }
        }
        return cells.subList(0, end);
    }

    private String words(Element block) {
        StringBuilder words = new StringBuilder();
        append(block, words);
        return words.toString().replaceAll(" {2,}", " ").strip();
    }

    private void append(Element parent, StringBuilder words) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode leaf) {
                words.append(leaf.text());
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "text:s", "text:tab" -> words.append(' ');
                    case "text:line-break" -> words.append('\n');
                    case "text:note" -> element.select("text|note-body").forEach(note -> walk(note, notes));
                    case "text:p", "text:h" -> {
                        append(element, words);
                        words.append(' ');
                    }
                    default -> append(element, words);
                }
            }
        }
    }
}
