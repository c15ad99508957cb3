package dev.footnote.adapter.commonmark;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Terms with their meanings, as definition lists have them: the term on a line, then a line with a colon for each. */
final class Definitions {

    private Definitions() {}

    /** The definitions that the words of a paragraph consist of, with its breaks; none where it has other lines. */
    static List<Block> in(String words) {
        String[] lines = words.split("[" + InlineText.SOFT_BREAK + "\\n]");
        List<Block> found = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            String term = lines[at].strip();
            List<String> meanings = new ArrayList<>();
            for (at++; at < lines.length && isMeaning(lines[at]); at++) {
                meanings.add(lines[at].substring(1).strip());
            }
            if (meanings.isEmpty() || term.isEmpty() || isMeaning(term)) {
                return List.of();
            }
            found.add(new Block.Definition(term, meanings));
        }
        return found;
    }

    private static boolean isMeaning(String line) {
        return line.matches(":\\s+\\S.*");
    }
}
