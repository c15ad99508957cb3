package dev.footnote.edge.cli;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.UnusableIndex;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** The collaborator of the commands that look after the index on disk. */
public interface IndexTools {

    /**
     * Checks the index without changing it.
     *
     * @throws UnusableIndex when there is none, or another process holds it
     */
    IndexReport verify() throws UnusableIndex;

    /**
     * Brings the index in step with the files.
     *
     * @param progress told several times a second how far it is
     * @param warn told what was wrong with the index as it was
     * @throws UnusableIndex when it can be neither read nor made, or another process holds it
     * @throws UnreadableFolder when a folder of documents cannot be read at all
     * @throws CancellationException when it was stopped; what was read until then is kept
     */
    SyncReport sync(Reading progress, Consumer<String> warn) throws UnusableIndex, UnreadableFolder;

    /** Callback for the progress of reading, which can also stop it. */
    @FunctionalInterface
    interface Reading {

        /**
         * Called with how many documents were read and how many are left, at least one together.
         *
         * @return whether to go on
         */
        boolean at(int done, int left);
    }
}
