package dev.footnote.document.source;

import dev.footnote.document.block.Block;
import java.util.List;

/** Reads HTML that stands within a document of another format: a port. */
@FunctionalInterface
public interface MarkupReader {

    /** The blocks that a browser would show for {@code html}, of which nothing is run or fetched. */
    List<Block> blocks(String html);
}
