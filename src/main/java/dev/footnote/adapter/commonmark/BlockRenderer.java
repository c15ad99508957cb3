package dev.footnote.adapter.commonmark;

import dev.footnote.document.Span;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Writes the blocks of a parsed page as plain text: a blank line between blocks, a line for each row and list item. */
final class BlockRenderer extends AbstractVisitor {

    private final RenderedText text;

    // what the next line begins with: a list item's marker until it is written, then as many spaces
    private String lead = "";
    private String indent = "";
    private boolean inList;

    BlockRenderer(RenderedText text) {
        this.text = text;
    }

    /** Writes all of {@code page}. */
    void render(Node page) {
        page.accept(this);
    }

    @Override
    public void visit(Heading heading) {
        String words = InlineText.onOneLine(heading);
        if (!words.isBlank()) {
            begin();
            text.heading(heading.getLevel(), text.add(words));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = InlineText.of(paragraph);
        if (!words.isBlank()) {
            begin();
            text.add(words.replace("\n", "\n" + indent));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
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
            TableRenderer.rows(block).forEach(this::row);
        } else {
            visitChildren(block);
        }
    }

    private void list(Node list, int number, String mark) {
        boolean outermost = !inList;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, (mark.equals("-") ? "" : number++) + mark + " ");
        }
        if (outermost) {
            inList = false;
        }
    }

    private void item(Node item, String marker) {
        String outerLead = lead;
        String outerIndent = indent;
        int before = text.length();
        lead = lead + marker;
        indent = indent + " ".repeat(marker.length());
        visitChildren(item);
        lead = text.length() > before ? outerIndent : outerLead;
        indent = outerIndent;
    }

    private void row(TableRenderer.Row row) {
        boolean below = row.index() > 0;
        if (below) {
            text.startLine();
            text.add(indent);
        } else {
            begin();
        }
        Span span = text.add(row.line());
        if (!row.isHeader()) {
            text.row(row.label(), span);
        }
    }

    /** Code and HTML keep their own indentation, line by line. */
    private void literal(String words) {
        if (!words.isBlank()) {
            lead = lead.isBlank() ? "" : lead;
            begin();
            text.add(words.replaceAll("\\n+$", ""));
        }
    }

    private void begin() {
        if (inList) {
            text.startLine();
        } else {
            text.startBlock();
        }
        text.add(lead);
        inList = !indent.isEmpty();
        lead = indent;
    }
}
