package dev.footnote.adapter.commonmark;

import dev.footnote.document.block.Block;
import dev.footnote.document.source.MarkupReader;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** The blocks of a parsed Markdown page. */
final class MarkdownBlocks extends AbstractVisitor {

    private final MarkupReader html;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(MarkupReader html) {
        this.html = html;
    }

    /** The blocks below {@code parent}; those of HTML within it come from {@code html}. */
    static List<Block> of(Node parent, MarkupReader html) {
        MarkdownBlocks found = new MarkdownBlocks(html);
        found.visitChildren(parent);
        return found.blocks;
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), InlineText.onOneLine(heading)));
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.add(new Block.Division());
    }

    @Override
    public void visit(BlockQuote quote) {
        Marks.nameAlert(quote);
        blocks.add(new Block.Group(of(quote, html)));
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = InlineText.withBreaks(paragraph);
        List<Block> definitions = Definitions.in(words);
        if (definitions.isEmpty()) {
            boolean isStrong = paragraph.getFirstChild() instanceof StrongEmphasis;
            String strong = isStrong ? InlineText.of(paragraph.getFirstChild()) : "";
            blocks.add(new Block.Paragraph(words.replace(InlineText.SOFT_BREAK, ' '), strong));
        }
        blocks.addAll(definitions);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.add(new Block.Code(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.add(new Block.Code(code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        blocks.add(new Block.Group(html.blocks(block.getLiteral())));
        if (block.getLiteral().contains("</details")) {
            blocks.add(new Block.Division());
        }
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new Block.Items(Block.Items.BULLETS, items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        blocks.add(new Block.Items(start == null ? 1 : start, items(list)));
    }

    private List<List<Block>> items(Node list) {
        Marks.nameTaskBoxes(list);
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(of(item, html));
        }
        return items;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            blocks.add(new Block.Table(rows(block)));
        } else {
            visitChildren(block);
        }
    }

    private static List<Block.Row> rows(Node table) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(new Block.Row(part instanceof TableHead, cells(row)));
            }
        }
        return rows;
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(InlineText.onOneLine(cell));
        }
        return cells;
    }
}
