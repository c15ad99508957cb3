package dev.footnote.document.block;

import java.util.ArrayList;
import java.util.List;

/** Nests the items of a list that only say how deep they stand. */
public final class FlatList {

    private static final int DEEPEST = 9;

    /**
     * An item.
     *
     * @param depth how deep it stands, 0 for the topmost
     */
    public record Item(int depth, boolean numbered, String words) {}

    private FlatList() {}

    /** The lists of {@code items}: one for each run of the same kind. */
    public static List<Block> of(List<Item> items) {
        return of(items, 0);
    }

    private static List<Block> of(List<Item> items, int nesting) {
        int depth = items.stream().mapToInt(Item::depth).min().orElse(0);
        List<Block> lists = new ArrayList<>();
        List<List<Block>> open = new ArrayList<>();
        for (int at = 0; at < items.size(); ) {
            Item item = items.get(at);
            int end = at + 1;
            while (end < items.size() && items.get(end).depth() > depth) {
                end++;
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Paragraph(item.words()));
            if (nesting < DEEPEST) {
                blocks.addAll(of(items.subList(at + 1, end), nesting + 1));
            }
            open.add(blocks);
            if (end == items.size() || items.get(end).numbered() != item.numbered()) {
                lists.add(new Block.Items(item.numbered() ? 1 : Block.Items.BULLETS, open));
                open.clear();
            }
            at = end;
        }
        return lists;
    }
}
