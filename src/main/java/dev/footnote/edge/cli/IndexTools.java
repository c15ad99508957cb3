package dev.footnote.edge.cli;

import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.UnusableIndex;

/** The collaborator of the commands that look after the index on disk. */
public interface IndexTools {

    /**
     * Checks the index without changing it.
     *
     * @throws UnusableIndex when there is none, or another process holds it
     */
    IndexReport verify() throws UnusableIndex;
}
