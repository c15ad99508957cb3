package dev.footnote.assembly;

import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncStatus;
import dev.footnote.edge.cli.IndexTools;
import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.UnusableIndex;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The index on disk as the settings name it, opened for one command. */
record IndexCommands(Settings settings) implements IndexTools {

    private static final int LOOK_MILLIS = 200;

    @Override
    public IndexReport verify() throws UnusableIndex {
        return IndexFolder.verify(folder());
    }

    @Override
    public SyncReport sync(Reading progress, Consumer<String> warn) throws UnusableIndex, UnreadableFolder {
        folder();
        try (LoadedModels loaded = LoadedModels.of(settings, warn)) {
            FolderLibrary library = FolderLibrary.open(settings, loaded.models(), warn);
            try {
                return read(library, progress);
            } finally {
                library.close();
            }
        }
    }

    private Path folder() throws UnusableIndex {
        return Path.of(settings.index()
                        .path()
                        .orElseThrow(
                                () -> new UnusableIndex("the index is in memory: footnote.index.path names no folder")))
                .toAbsolutePath()
                .normalize();
    }

    private SyncReport read(FolderLibrary library, Reading progress) throws UnreadableFolder {
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
        try {
            // what was saved just now is part of it
            TimeUnit.MILLISECONDS.sleep(settings.documents().settle().toMillis());
            looking.scheduleAtFixedRate(() -> tell(library, progress), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            SyncReport report = library.read();
            int read = library.sync().status().done();
            if (read > 0) {
                progress.at(read, 0);
            }
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            looking.shutdownNow();
        }
    }

    private static void tell(FolderLibrary library, Reading progress) {
        SyncStatus status = library.sync().status();
        if (status.running() && status.left() > 0 && !progress.at(status.done(), status.left())) {
            library.stop();
        }
    }
}
