package dev.footnote.adapter.poi;

import dev.footnote.document.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Nests the items of a list that only say how deep they stand. */
final class FlatList {

    private static final int DEEPEST = 9;

    /**
     * An item.
     *
     * @param depth how deep it stands, 0 for the topmost
     */
    record Item(int depth, boolean numbered, String words) {}

    private FlatList() {}

    static Block of(List<Item> items) {
        return of(items, 0);
    }

    private static Block of(List<Item> items, int nesting) {
        int depth = items.stream().mapToInt(Item::depth).min().orElseThrow();
        List<List<Block>> all = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            Item item = items.get(at);
            int end = at + 1;
            while (end < items.size() && items.get(end).depth() > depth) {
                end++;
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Paragraph(item.words()));
            if (end > at + 1 && nesting < DEEPEST) {
                blocks.add(of(items.subList(at + 1, end), nesting + 1));
            }
            all.add(blocks);
            at = end;
        }
        return new Block.Items(items.get(0).numbered() ? 1 : Block.Items.BULLETS, all);
    }
}
