package dev.footnote.adapter.jsoup;

import dev.footnote.document.block.Block;
import dev.footnote.document.source.MarkupReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as the blocks that a browser would show for it; scripts, comments, crossed-out text and the marks of notes are none. */
public final class HtmlBlocks implements MarkupReader {

    private static final String UNSEEN =
            "script, style, template, noscript, del, s, strike, head, iframe, object, svg, canvas, audio, video,"
                    + " button, select, textarea, input, [hidden], [aria-hidden=true], sup:has(a[href^=#])";

    @Override
    public List<Block> blocks(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The blocks in {@code parent}, from which what nobody sees is removed. */
    static List<Block> of(Element parent) {
        parent.select(UNSEEN).remove();
        return in(parent);
    }

    private static List<Block> in(Element parent) {
        Flow flow = new Flow();
        flow.walk(parent);
        flow.endParagraph();
        return flow.blocks;
    }

    /** What stands below one element. */
    private static final class Flow {

        /** What is done with elements by their names; the others are words, or hold what is told by name. */
        private static final Map<String, BiConsumer<Flow, Element>> ELEMENTS = Map.ofEntries(
                Map.entry("br", (flow, element) -> flow.words.append('\n')),
                Map.entry("hr", (flow, element) -> flow.block(new Block.Division())),
                Map.entry("table", Flow::table),
                Map.entry("ul", Flow::bullets),
                Map.entry("menu", Flow::bullets),
                Map.entry("ol", (flow, element) -> flow.block(new Block.Items(start(element), items(element)))),
                Map.entry("dl", Flow::definitions),
                Map.entry("pre", (flow, element) -> flow.block(new Block.Code(element.wholeText()))),
                Map.entry("h1", Flow::heading),
                Map.entry("h2", Flow::heading),
                Map.entry("h3", Flow::heading),
                Map.entry("h4", Flow::heading),
                Map.entry("h5", Flow::heading),
                Map.entry("h6", Flow::heading),
                Map.entry(
                        "summary", (flow, element) -> flow.block(new Block.Paragraph(element.text(), element.text()))),
                Map.entry("details", Flow::details),
                Map.entry("blockquote", (flow, element) -> flow.block(new Block.Group(in(element)))));

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String strong = "";

        void walk(Element parent) {
            for (Node child : parent.childNodes()) {
                if (child instanceof TextNode leaf) {
                    words.append(leaf.text());
                } else if (child instanceof Element element) {
                    add(element);
                }
            }
        }

        private void add(Element element) {
            ELEMENTS.getOrDefault(element.normalName(), Flow::flow).accept(this, element);
        }

        private void heading(Element element) {
            block(new Block.Heading(element.normalName().charAt(1) - '0', element.text()));
        }

        private void bullets(Element element) {
            block(new Block.Items(Block.Items.BULLETS, items(element)));
        }

        private void definitions(Element element) {
            endParagraph();
            blocks.addAll(DefinitionList.of(element));
        }

        private void details(Element element) {
            block(new Block.Group(in(element)));
            blocks.add(new Block.Division());
        }

        private void flow(Element element) {
            if (element.isBlock()) {
                endParagraph();
                walk(element);
                endParagraph();
                return;
            }
            boolean emphasises =
                    element.normalName().equals("b") || element.normalName().equals("strong");
            if (emphasises && words.toString().isBlank()) {
                strong = element.text();
            }
            walk(element);
        }

        /** A table that only arranges a page is no table. */
        private void table(Element element) {
            HtmlTable table = new HtmlTable(element);
            if (table.isLayout()) {
                endParagraph();
                element.select("> caption, > * > tr > td, > * > tr > th").forEach(cell -> blocks.addAll(in(cell)));
            } else {
                endParagraph();
                table.caption().ifPresent(blocks::add);
                blocks.add(table.block());
            }
        }

        private void block(Block block) {
            endParagraph();
            blocks.add(block);
        }

        void endParagraph() {
            String all = words.toString().replaceAll(" {2,}", " ").strip();
            if (!all.isEmpty()) {
                blocks.add(new Block.Paragraph(all, all.startsWith(strong) ? strong : ""));
            }
            words.setLength(0);
            strong = "";
        }

        private static int start(Element list) {
            String start = list.attr("start");
            return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        }

        private static List<List<Block>> items(Element list) {
            List<List<Block>> items = new ArrayList<>();
            for (Element child : list.children()) {
                boolean isLoose = !child.normalName().equals("li") && !items.isEmpty();
                if (isLoose) {
                    List<Block> last = new ArrayList<>(items.get(items.size() - 1));
                    last.addAll(in(new Element("div").appendChild(child.clone())));
                    items.set(items.size() - 1, last);
                } else {
                    items.add(in(child));
                }
            }
            return items;
        }
    }
}
