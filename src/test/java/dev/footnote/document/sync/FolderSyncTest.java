package dev.footnote.document.sync;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderSyncTest {

    @TempDir
    private Path folder;

    private final MapShelf shelf = new MapShelf();
    private FolderSync sync;

    @BeforeEach
    void open() {
        sync = sync(Duration.ZERO);
    }

    private FolderSync sync(Duration settle) {
        return new FolderSync(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(folder.toString())),
                shelf,
                settle,
                Clock.systemUTC());
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String text(String id) {
        return shelf.documents.get(id).text();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        write("a.txt", "Eels");
        write("sub/b.txt", "Frogs");
        assertThat(sync.run().added()).containsExactly("a.txt", "sub/b.txt");

        write("a.txt", "Newts");
        shelf.put.clear();
        SyncReport report = sync.run();

        assertThat(report.changed()).containsExactly("a.txt");
        assertThat(report.added()).isEmpty();
        assertThat(report.passages()).isEqualTo(1);
        assertThat(shelf.put).containsExactly("a.txt");
        assertThat(text("a.txt")).isEqualTo("Newts");
        assertThat(sync.run().isEmpty()).isTrue();
    }

    @Test
    void theOriginalIsTheFileAsItIsAndOnlyThoseOfDocumentsAreGiven() throws Exception {
        write("a.txt", "Eels");
        write("sub/b.txt", "Eels");
        sync.run();

        assertThat(sync.original("a.txt")).hasValue("Eels".getBytes(StandardCharsets.UTF_8));
        assertThat(sync.original("sub/b.txt")).isPresent();
        assertThat(sync.original("sub/../a.txt")).isEmpty();
        Files.delete(folder.resolve("a.txt"));
        assertThat(sync.original("a.txt")).isEmpty();
    }

    @Test
    void aTouchedFileIsNoChange() throws Exception {
        write("a.txt", "Eels");
        sync.run();
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.EPOCH));

        assertThat(sync.run().isEmpty()).isTrue();
    }

    @Test
    void aRenamedFileIsToldFromOneThatIsNewAndOneThatIsGone() throws Exception {
        write("a.txt", "Eels");
        write("b.txt", "Frogs");
        sync.run();
        Files.move(folder.resolve("a.txt"), folder.resolve("c.txt"));
        Files.delete(folder.resolve("b.txt"));
        write("d.txt", "Newts");
        shelf.steps.clear();
        SyncReport report = sync.run();

        assertThat(report.renamed()).containsExactly(java.util.Map.entry("a.txt", "c.txt"));
        assertThat(report.removed()).containsExactly("b.txt");
        assertThat(report.added()).containsExactly("d.txt");
        assertThat(shelf.documents).containsOnlyKeys("c.txt", "d.txt");
    }

    @Test
    void identicalFilesAreOneDocumentUnderAllTheirNames() throws Exception {
        write("b.txt", "Eels");
        write("c.txt", "Eels");
        sync.run();
        assertThat(shelf.documents).containsOnlyKeys("b.txt");
        assertThat(shelf.documents.get("b.txt").copies()).containsExactly("c.txt");

        write("a.txt", "Eels");
        assertThat(sync.run().added()).containsExactly("a.txt");
        assertThat(shelf.documents).containsOnlyKeys("a.txt");
        assertThat(shelf.documents.get("a.txt").copies()).containsExactly("b.txt", "c.txt");

        Files.delete(folder.resolve("a.txt"));
        write("c.txt", "Frogs");
        sync.run();
        assertThat(shelf.documents).containsOnlyKeys("b.txt", "c.txt");
        assertThat(shelf.documents.get("b.txt").copies()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadAnyMoreKeepsWhatItSaidAndIsReported() throws Exception {
        write("a.txt", "Eels");
        sync.run();
        Files.write(folder.resolve("a.txt"), new byte[] {0, 'x', 0, 0});
        SyncReport report = sync.run();

        assertThat(report.failed()).extracting(DocumentFailure::id).containsExactly("a.txt");
        assertThat(report.changed()).isEmpty();
        assertThat(text("a.txt")).isEqualTo("Eels");

        write("a.txt", "Newts");
        assertThat(sync.run().failed()).isEmpty();
        assertThat(text("a.txt")).isEqualTo("Newts");

        Files.delete(folder.resolve("a.txt"));
        sync.run();
        assertThat(shelf.documents).isEmpty();
    }

    @Test
    void aFileThatIsBeingWrittenIsLeftForLater() throws Exception {
        sync = sync(Duration.ofHours(1));
        write("a.txt", "Eels");
        Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.from(Instant.EPOCH));
        sync.run();
        write("a.txt", "Ne");
        write("b.txt", "Fro");
        sync.run();

        assertThat(sync.isSettled()).isFalse();
        assertThat(shelf.documents).containsOnlyKeys("a.txt");
        assertThat(text("a.txt")).isEqualTo("Eels");

        sync.readFirst(Set.of("b.txt"));
        assertThat(shelf.documents).containsOnlyKeys("a.txt", "b.txt");
    }

    @Test
    void aFolderThatIsGoneTakesNothingWithIt() throws Exception {
        Path aside = folder.resolveSibling(folder.getFileName() + "-aside");
        write("a.txt", "Eels");
        sync.run();
        Files.move(folder, aside);
        try {
            SyncReport report = sync.run();
            assertThat(report.removed()).isEmpty();
            assertThat(report.failed()).hasSize(1).first().asString().contains("no such folder");
            assertThat(shelf.documents).containsOnlyKeys("a.txt");
        } finally {
            Files.move(aside, folder);
        }
        assertThat(sync.run().isEmpty()).isTrue();
    }

    @Test
    void theFilesChangedLastAreReadFirstSomeAtATime() throws Exception {
        for (int i = 0; i < 120; i++) {
            write(i + ".txt", "Eel " + i);
            Files.setLastModifiedTime(folder.resolve(i + ".txt"), FileTime.fromMillis(1_000_000 + 1000L * i));
        }
        sync.run();

        assertThat(shelf.put).startsWith("119.txt", "118.txt").endsWith("1.txt", "0.txt");
        assertThat(shelf.steps).containsExactly(50, 50, 20);
        assertThat(sync.status()).satisfies(status -> {
            assertThat(status.running()).isFalse();
            assertThat(status.done()).isEqualTo(120);
            assertThat(status.unread()).isZero();
            assertThat(status.passages()).isEqualTo(120);
        });
    }

    @Test
    void whatWasHeldBeforeTheStartIsComparedAndNotPutAgain() throws Exception {
        write("a.txt", "Eels");
        write("b.txt", "Frogs");
        sync.run();
        shelf.put.clear();
        write("b.txt", "Toads");
        shelf.documents.put("gone.txt", Document.of("gone.txt", Description.titled("Gone"), "Newts", List.of()));
        SyncReport report = sync(Duration.ZERO).run();

        assertThat(shelf.put).containsExactly("b.txt");
        assertThat(report.added()).isEmpty();
        assertThat(report.changed()).containsExactly("b.txt");
        assertThat(report.removed()).containsExactly("gone.txt");
        assertThat(shelf.documents.values()).extracting(Document::text).containsExactly("Eels", "Toads");
    }
}
