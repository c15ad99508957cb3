package dev.footnote.document.source;

import dev.footnote.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class DocumentFolderTest {

    @TempDir
    private Path outside;

    private Path root;
    private final DocumentFolder folder = new DocumentFolder(List.of(new PlainTextReader()), 1000);

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(outside.resolve("notes"));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> ids(DocumentSet set) {
        return set.documents().stream().map(Document::id).toList();
    }

    @Test
    void readsFoldersInFoldersInTheOrderOfTheIds() throws Exception {
        write("b.txt", "Frogs");
        write("a/z.txt", "Newts");
        write("a/b/c.TXT", "Toads");
        write("a.txt", "Eels");

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly("a.txt", "a/b/c.TXT", "a/z.txt", "b.txt");
        assertThat(folder.read(root)).isEqualTo(set);
    }

    @Test
    void leavesHiddenFilesAndFoldersOut() throws Exception {
        write(".a.txt", "Eels");
        write(".git/b.txt", "Frogs");
        write("c.txt", "Newts");

        assertThat(folder.read(root)).satisfies(set -> {
            assertThat(ids(set)).containsExactly("c.txt");
            assertThat(set.skipped()).isEmpty();
        });
    }

    @Test
    void listsWhatNoReaderReads() throws Exception {
        write("sub/picture.png", "x");
        write("a.txt", "Eels");

        DocumentSet set = folder.read(root);

        assertThat(set.skipped()).containsExactly("sub/picture.png");
        assertThat(set.failures()).isEmpty();
    }

    @Test
    void oneBadFileCostsNoOther() throws Exception {
        write("a.txt", "Eels");
        Files.write(root.resolve("b.txt"), new byte[] {'a', 0});
        write("c.txt", " ");
        write("d.txt", "x".repeat(1001));
        write("e.txt", "x".repeat(1000));

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly("a.txt", "e.txt");
        assertThat(set.failures())
                .containsExactly(
                        new DocumentFailure("b.txt", "the file is binary, not text: a NUL byte at byte 1"),
                        new DocumentFailure("c.txt", "the file is blank"),
                        new DocumentFailure("d.txt", "has 1001 bytes; the limit is 1000"));
    }

    @Test
    void aReaderThatBreaksCostsOnlyItsFile() throws Exception {
        write("a.txt", "Eels");
        write("b.odd", "Frogs");
        DocumentReader broken = new DocumentReader() {
            @Override
            public boolean reads(String fileName) {
                return fileName.endsWith(".odd");
            }

            @Override
            public Document read(String id, byte[] bytes) {
                throw new IllegalStateException("out of ink");
            }
        };

        DocumentSet set = new DocumentFolder(List.of(broken, new PlainTextReader()), 1000).read(root);

        assertThat(ids(set)).containsExactly("a.txt");
        assertThat(set.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.id()).isEqualTo("b.odd");
            assertThat(failure.reason()).contains("out of ink");
        });
    }

    @Test
    void followsLinksToFilesInsideOnly() throws Exception {
        write(".data/real.txt", "Eels");
        Files.writeString(outside.resolve("secret.txt"), "Secret");
        Files.createSymbolicLink(root.resolve("inside.txt"), Path.of(".data", "real.txt"));
        Files.createSymbolicLink(root.resolve("out.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("gone.txt"), Path.of("nowhere.txt"));
        Files.createSymbolicLink(root.resolve("up"), outside);

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly("inside.txt");
        assertThat(set.failures())
                .containsExactly(
                        new DocumentFailure("gone.txt", "cannot be opened (NoSuchFileException)"),
                        new DocumentFailure("out.txt", "a link that leads out of the folder"));
        assertThat(set.skipped()).containsExactly("up");
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        write("a.txt", "Eels");
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);

        assertThat(ids(folder.read(link))).containsExactly("a.txt");
    }

    @Test
    void anEmptyFolderIsAnEmptySet() throws Exception {
        assertThat(folder.read(root)).isEqualTo(new DocumentSet(List.of(), List.of(), List.of()));
    }

    @Test
    void aMissingFolderIsNamedInFull() {
        Path missing = root.resolve("nothing");

        assertThatThrownBy(() -> folder.read(missing))
                .isInstanceOf(UnreadableFolder.class)
                .hasMessage(missing.toAbsolutePath() + ": no such folder");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        write("a.txt", "Eels");

        assertThatThrownBy(() -> folder.read(root.resolve("a.txt"))).hasMessageEndingWith(": not a folder");
    }

    @Test
    void aFileThatMayNotBeReadIsAFailure() throws Exception {
        write("a.txt", "Eels");
        write("b.txt", "Frogs");
        Files.setPosixFilePermissions(root.resolve("a.txt"), Set.of());
        assumeThat(Files.isReadable(root.resolve("a.txt")))
                .as("the superuser reads all")
                .isFalse();

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly("b.txt");
        assertThat(set.failures())
                .containsExactly(new DocumentFailure("a.txt", "cannot be opened (AccessDeniedException)"));
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> new DocumentFolder(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
