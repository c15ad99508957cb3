package dev.footnote.document.sync;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SyncThreadTest {

    private static final Duration SETTLE = Duration.ofMillis(50);

    @TempDir
    private Path folder;

    private final MapShelf shelf = new MapShelf();
    private final BlockingQueue<SyncReport> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<Exception> failures = new LinkedBlockingQueue<>();
    private SyncThread thread;

    private SyncThread thread(Shelf documents, boolean watch, Duration every) {
        FolderSync sync = new FolderSync(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(folder.toString())),
                documents,
                SETTLE,
                Clock.systemUTC());
        thread = new SyncThread(sync, new SyncThread.Options(watch, every, SETTLE), new SyncThread.Listener() {

            @Override
            public void ended(SyncReport report) {
                if (!report.isEmpty()) {
                    reports.add(report);
                }
            }

            @Override
            public void failed(Exception failure) {
                failures.add(failure);
            }
        });
        return thread;
    }

    private void work() {
        Thread worker = new Thread(thread::work, "sync");
        worker.setDaemon(true);
        worker.start();
    }

    @AfterEach
    void close() {
        thread.close();
    }

    private SyncReport next() throws InterruptedException {
        return reports.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void aFileOfAWatchedFolderIsReadWhenItChangesAndGoesWhenItIsDeleted() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Eels");
        thread(shelf, true, Duration.ZERO).runNow();
        assertThat(next().added()).containsExactly("a.txt");
        work();

        Files.writeString(folder.resolve("a.txt"), "Newts");
        assertThat(next().changed()).containsExactly("a.txt");

        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.txt"), "Frogs");
        assertThat(next().added()).containsExactly("sub/b.txt");

        Files.delete(folder.resolve("a.txt"));
        assertThat(next().removed()).containsExactly("a.txt");
        assertThat(shelf.held()).containsOnlyKeys("sub/b.txt");
    }

    @Test
    void whereNothingIsWatchedItLooksAtIntervals() throws Exception {
        thread(shelf, false, Duration.ofMillis(20)).runNow();
        work();

        Files.writeString(folder.resolve("a.txt"), "Eels");
        assertThat(next().added()).containsExactly("a.txt");
    }

    @Test
    void whatARunCouldNotDoTheNextOneDoes() throws Exception {
        Shelf full = new Shelf() {

            private boolean hasFailed;

            @Override
            public Map<String, Document> held() {
                return shelf.held();
            }

            @Override
            public int bring(Collection<Document> put, Set<String> removed) {
                if (!hasFailed) {
                    hasFailed = true;
                    throw new IllegalStateException("no room");
                }
                return shelf.bring(put, removed);
            }
        };
        Files.writeString(folder.resolve("a.txt"), "Eels");
        thread(full, false, Duration.ofMillis(20));
        assertThatThrownBy(thread::runNow).hasMessage("no room");
        work();

        assertThat(next()).isNotNull();
        assertThat(shelf.held()).containsOnlyKeys("a.txt");
    }
}
