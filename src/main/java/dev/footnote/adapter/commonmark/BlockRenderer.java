package dev.footnote.adapter.commonmark;

import dev.footnote.document.Place.Kind;
import dev.footnote.document.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the blocks of a parsed page as plain text, a blank line between blocks, a line for each row and list item, and notes
 * their places.
 */
final class BlockRenderer extends AbstractVisitor {

    private final RenderedText text;
    private final OpenItems items;
    private final Answering answering;
    private final LeadIns leadIns;

    BlockRenderer(RenderedText text) {
        this.text = text;
        items = new OpenItems(text);
        answering = new Answering(text);
        leadIns = new LeadIns(text);
    }

    /** Writes all of {@code page}. */
    void render(Node page) {
        page.accept(this);
        answering.end();
    }

    @Override
    public void visit(Heading heading) {
        String words = InlineText.onOneLine(heading);
        if (!words.isBlank()) {
            if (!items.inItem()) {
                answering.end();
            }
            items.begin();
            Span span = text.add(words);
            text.heading(heading.getLevel(), span);
            Version.in(text.words(span)).ifPresent(version -> text.place(Kind.VERSION, version, 0, span));
        }
    }

    @Override
    public void visit(ThematicBreak rule) {
        answering.end();
    }

    @Override
    public void visit(BlockQuote quote) {
        Marks.nameAlert(quote);
        visitChildren(quote);
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = InlineText.withBreaks(paragraph);
        List<Definitions> definitions = Definitions.in(words);
        if (!definitions.isEmpty()) {
            definitions.forEach(this::define);
        } else if (!words.isBlank()) {
            items.begin();
            Span span = text.add(shown(words));
            leadIns.note(paragraph, span);
            if (!items.inItem()) {
                answering.note(paragraph, span);
            }
        }
    }

    private String shown(String words) {
        return words.replace(InlineText.SOFT_BREAK, ' ')
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\\n ?", "\n" + items.indent());
    }

    /** One meaning stands behind its term, several below it. */
    private void define(Definitions definition) {
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

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        HtmlNodes.of(html.getLiteral()).forEach(node -> node.accept(this));
        if (html.getLiteral().contains("</details")) {
            answering.end();
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0, "-");
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        list(list, start == null ? 1 : start, ".");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            table(block);
        } else {
            visitChildren(block);
        }
    }

    private void list(Node list, int number, String mark) {
        leadIns.before(list, true);
        items.open();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.start((mark.equals("-") ? "" : number++) + mark + " ");
            Marks.nameTaskBox((ListItem) item);
            visitChildren(item);
            items.end();
        }
        items.close();
    }

    private void table(Node table) {
        leadIns.before(table, false);
        int start = -1;
        for (TableRenderer.Row row : TableRenderer.rows(table)) {
            if (start < 0) {
                items.begin();
                start = text.length();
            } else {
                text.startLine();
                text.add(items.indent());
            }
            TableRenderer.note(row, text.add(row.line()), text);
        }
        if (start >= 0) {
            text.place(Kind.TABLE, Span.of(start, text.length()));
        }
    }

    /** Code keeps its own indentation, line by line. */
    private void literal(Node code, String words) {
        if (!words.isBlank()) {
            leadIns.before(code, false);
            items.forgetIndent();
            items.begin();
            text.place(Kind.CODE, text.add(words.replaceAll("\\n+$", "")));
        }
    }
}
