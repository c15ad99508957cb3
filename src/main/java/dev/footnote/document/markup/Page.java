package dev.footnote.document.markup;

import dev.footnote.document.block.Block;
import java.util.List;
import java.util.Map;

/**
 * What a page shows.
 *
 * @param stated what it says about itself at its top
 */
record Page(List<Block> blocks, Map<String, String> stated) {}
