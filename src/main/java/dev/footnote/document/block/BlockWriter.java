package dev.footnote.document.block;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.List;

/**
 * Writes blocks as plain text, a blank line between blocks, a line for each row and list item, and notes their places.
 */
public final class BlockWriter {

    /** Deeper nesting is an attack on the stack, not a document; what is deeper is left out. */
    private static final int MAX_NESTING = 200;

    private final WrittenText text;
    private final OpenItems items;
    private final Answering answering;
    private final LeadIns leadIns;
    private int nesting;

    private BlockWriter(WrittenText text) {
        this.text = text;
        items = new OpenItems(text);
        answering = new Answering(text);
        leadIns = new LeadIns(text);
    }

    /** Writes all of {@code blocks} behind what stands in {@code text}. */
    public static void write(List<Block> blocks, WrittenText text) {
        BlockWriter writer = new BlockWriter(text);
        writer.write(blocks, false);
        writer.answering.end();
        text.endPages();
    }

    private void write(List<Block> blocks, boolean ofItem) {
        if (nesting == MAX_NESTING) {
            return;
        }
        nesting++;
        for (int i = 0; i < blocks.size(); i++) {
            // an item's own first paragraph leads to nothing: the item does
            Block before = i == 0 || ofItem && i == 1 ? null : blocks.get(i - 1);
            write(blocks.get(i), before);
        }
        nesting--;
    }

    private void write(Block block, Block before) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Items list) {
            leadIns.before(before, true);
            list(list);
        } else if (block instanceof Block.Table table) {
            leadIns.before(before, false);
            table(table);
        } else if (block instanceof Block.Code code) {
            leadIns.before(before, false);
            literal(code.words());
        } else if (block instanceof Block.Definition definition) {
            define(definition);
        } else if (block instanceof Block.Group group) {
            write(group.blocks(), false);
        } else if (block instanceof Block.Page) {
            text.add(WrittenText.PAGE_BREAK);
        } else {
            answering.end();
        }
    }

    private void heading(Block.Heading heading) {
        if (!heading.words().isBlank()) {
            if (!items.inItem()) {
                answering.end();
            }
            items.begin();
            Span span = text.add(heading.words());
            text.heading(heading.level(), span);
            Version.in(text.words(span)).ifPresent(version -> text.place(Kind.VERSION, version, 0, span));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (!paragraph.words().isBlank()) {
            items.begin();
            Span span = text.add(shown(paragraph.words()));
            leadIns.note(paragraph, span);
            if (!items.inItem()) {
                answering.note(paragraph, span);
            }
        }
    }

    private String shown(String words) {
        return words.replaceAll(" {2,}", " ").replaceAll(" ?\\n ?", "\n" + items.indent());
    }

    /** One meaning stands behind its term, several below it. */
    private void define(Block.Definition definition) {
        items.begin();
        Span term = text.add(definition.term() + ":");
        if (definition.meanings().size() == 1) {
            Span meaning = text.add(" " + definition.meanings().get(0));
            text.place(Kind.OPTION, term.union(meaning));
            return;
        }
        text.place(Kind.LEAD_IN, term);
        int start = text.length() + 1;
        for (String meaning : definition.meanings()) {
            text.startLine();
            text.add(items.indent());
            text.place(Kind.ITEM, "-", 1, text.add("- " + meaning));
        }
        text.place(Kind.LIST, Span.of(start, text.length()));
    }

    private void list(Block.Items list) {
        items.open();
        int number = list.start();
        for (List<Block> item : list.items()) {
            items.start(list.start() < 0 ? "- " : number++ + ". ");
            write(item, true);
            items.end();
        }
        items.close();
    }

    private void table(Block.Table table) {
        int start = -1;
        for (TableRows.Row row : TableRows.of(table)) {
            if (start < 0) {
                items.begin();
                start = text.length();
            } else {
                text.startLine();
                text.add(items.indent());
            }
            TableRows.write(row, text);
        }
        if (start >= 0) {
            text.place(Kind.TABLE, Span.of(start, text.length()));
        }
    }

    /** Code keeps its own indentation, line by line. */
    private void literal(String words) {
        if (!words.isBlank()) {
            items.forgetIndent();
            items.begin();
            text.place(Kind.CODE, text.add(words.replaceAll("\\n+$", "")));
        }
    }
}
