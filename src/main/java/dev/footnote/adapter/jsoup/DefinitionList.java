package dev.footnote.adapter.jsoup;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The terms of a definition list with their meanings. */
final class DefinitionList {

    private DefinitionList() {}

    static List<Block> of(Element list) {
        List<Block> blocks = new ArrayList<>();
        String term = "";
        List<String> meanings = new ArrayList<>();
        for (Element part : list.select("dt, dd")) {
            if (part.normalName().equals("dd")) {
                meanings.add(part.text());
            } else {
                end(term, meanings, blocks);
                term = meanings.isEmpty() && !term.isEmpty() ? term + ", " + part.text() : part.text();
                meanings.clear();
            }
        }
        end(term, meanings, blocks);
        return blocks;
    }

    private static void end(String term, List<String> meanings, List<Block> blocks) {
        if (!meanings.isEmpty()) {
            blocks.add(new Block.Definition(term, meanings));
        }
    }
}
