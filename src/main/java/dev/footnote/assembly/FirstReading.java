package dev.footnote.assembly;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncThread;
import dev.footnote.embedding.ModelClosed;
import dev.footnote.search.index.Corpus;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;

/** The reading of the documents at the start, and what follows it: keeping them in step, and suggestions. */
record FirstReading(FolderLibrary library, SyncThread sync, Runnable suggest) implements Runnable {

    private static final Logger LOG = Logger.getLogger("footnote");

    @Override
    public void run() {
        try {
            read();
            keepInStep();
            library.warm();
            suggest.run();
        } catch (RuntimeException e) {
            if (!isEnding(e)) {
                throw e;
            }
        }
    }

    private void read() {
        try {
            SyncReport report = library.read();
            NotRead.of(report.failed()).ifPresent(LOG::warn);
            Corpus corpus = library.corpus();
            LOG.infof(
                    "Ready: %d documents, %d passages from %s in %.1f s%s",
                    corpus.documents().size(),
                    corpus.passages(),
                    corpus.folder(),
                    report.seconds(),
                    corpus.isEmpty() ? ". There is nothing to answer from" : "");
        } catch (UnreadableFolder e) {
            LOG.errorf("No documents: %s", e.getMessage());
        } catch (RuntimeException e) {
            library.sync().giveUp();
            if (isEnding(e)) {
                throw e;
            }
            tell(e);
        }
    }

    private static void tell(RuntimeException failure) {
        if (failure instanceof UncheckedIOException) {
            LOG.errorf("Not all documents are answered from. %s", failure.getMessage());
        } else {
            LOG.error("The documents could not be indexed", failure);
        }
    }

    /** Whether something failed because it was closed under it: the program is ending, or did not start. */
    private boolean isEnding(RuntimeException failure) {
        return library.isClosed() || ModelClosed.isBehind(failure);
    }

    private void keepInStep() {
        Thread thread = new Thread(sync::work, "sync");
        thread.setDaemon(true);
        thread.start();
    }
}
