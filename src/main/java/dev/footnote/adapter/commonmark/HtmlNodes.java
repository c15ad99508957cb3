package dev.footnote.adapter.commonmark;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML within a page as the blocks that a browser would show for it; scripts, comments and crossed-out text are none. */
final class HtmlNodes {

    private static final String UNSEEN = "script, style, template, noscript, del, s, strike, head, iframe, object, svg";

    private final List<Node> blocks = new ArrayList<>();
    private Paragraph paragraph = new Paragraph();

    private HtmlNodes() {}

    static List<Node> of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(UNSEEN).remove();
        return in(body);
    }

    private static List<Node> in(Element parent) {
        HtmlNodes nodes = new HtmlNodes();
        nodes.walk(parent);
        nodes.endParagraph();
        return nodes.blocks;
    }

    private void walk(Element parent) {
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            if (child instanceof TextNode leaf) {
                paragraph.appendChild(new Text(leaf.text()));
            } else if (child instanceof Element element) {
                add(element);
            }
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "br" -> paragraph.appendChild(new HardLineBreak());
            case "table" -> block(table(element));
            case "ul" -> block(items(new BulletList(), element));
            case "ol" -> block(items(new OrderedList(), element));
            case "pre" -> block(code(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(heading(element));
            case "summary" -> {
                StrongEmphasis words = new StrongEmphasis();
                words.appendChild(new Text(element.text()));
                endParagraph();
                paragraph.appendChild(words);
                endParagraph();
            }
            default -> {
                if (element.isBlock()) {
                    endParagraph();
                }
                walk(element);
                if (element.isBlock()) {
                    endParagraph();
                }
            }
        }
    }

    private void block(Node block) {
        endParagraph();
        blocks.add(block);
    }

    private void endParagraph() {
        if (paragraph.getFirstChild() != null) {
            blocks.add(paragraph);
            paragraph = new Paragraph();
        }
    }

    private static Node heading(Element element) {
        Heading heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        heading.appendChild(new Text(element.text()));
        return heading;
    }

    private static Node code(Element element) {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(element.wholeText());
        return code;
    }

    private static Node items(Node list, Element element) {
        for (Element child : element.children()) {
            if (child.normalName().equals("li")) {
                Node item = new ListItem();
                in(child).forEach(item::appendChild);
                list.appendChild(item);
            }
        }
        return list;
    }

    private static Node table(Element element) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        for (Element line : element.select("tr")) {
            TableRow row = new TableRow();
            for (Element cell : line.select("> th, > td")) {
                TableCell one = new TableCell();
                one.appendChild(new Text(cell.text()));
                row.appendChild(one);
            }
            boolean names = line.select("> td").isEmpty() && body.getFirstChild() == null;
            (names ? head : body).appendChild(row);
        }
        table.appendChild(head);
        table.appendChild(body);
        return table;
    }
}
