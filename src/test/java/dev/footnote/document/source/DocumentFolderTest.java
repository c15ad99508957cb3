package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
    private final DocumentFolder folder =
            new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1));

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
            assertThat(set.failures()).isEmpty();
            assertThat(set.ignored()).isEqualTo(2);
        });
    }

    @Test
    void saysWhatAFileIsThatNoReaderReads() throws Exception {
        write("a.txt", "Eels");
        write("letter.doc", "x");
        write("sub/picture.PNG", "x");
        write("things.zip", "x");
        write("what.ever", "x");

        assertThat(folder.read(root).failures())
                .containsExactly(
                        new DocumentFailure(
                                "letter.doc", "an older format of Word, which is not read; save it as .docx"),
                        new DocumentFailure("sub/picture.PNG", "a picture; words in pictures are not read"),
                        new DocumentFailure("things.zip", "an archive, which is not opened"),
                        new DocumentFailure("what.ever", "an unknown kind of file (.ever)"));
    }

    @Test
    void ignoresWhatToolsBuildAndCountsIt() throws Exception {
        write("app/pom.xml", "x");
        write("app/target/a.txt", "Eels");
        write("app/node_modules/b/README", "Frogs");
        write("target/c.txt", "Newts");
        write("~$letter.txt", "Toads");

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly("target/c.txt");
        assertThat(set.ignored()).isEqualTo(3);
    }

    @Test
    void ignoresWhatTheFolderSays() throws Exception {
        write(".footnoteignore", "# drafts\ndrafts/\n*.txt\n!keep*.txt\n/top\na/**/deep\n!.shown\n");
        write("drafts/keep.txt", "a");
        write("notes.txt", "b");
        write("keep.txt", "c");
        write("top", "d");
        write("sub/top", "e");
        write("a/deep", "f");
        write("a/b/c/deep", "g");
        write(".shown", "h");
        write("sub/.footnoteignore", "!notes.txt");
        write("sub/notes.txt", "i");

        DocumentSet set = folder.read(root);

        assertThat(ids(set)).containsExactly(".shown", "keep.txt", "sub/notes.txt", "sub/top");
        assertThat(set.ignored()).isEqualTo(5);
    }

    @Test
    void aFileBesideDescribesADocument() throws Exception {
        write("a.txt", "Eels");
        write("a.txt.meta.yaml", "title: On eels\ndate: 2024-05-01\n");
        write("b.txt", "Frogs");
        write("b.meta.yaml", "---\nauthor: Ann Lee\n---\n");
        write("c.txt", "Newts");
        write("c.meta.yaml", "nothing");
        write("d.meta.yaml", "title: Gone");

        DocumentSet set = folder.read(root);

        assertThat(set.documents().get(0).title()).isEqualTo("On eels");
        assertThat(set.documents().get(0).description().published()).contains(LocalDate.of(2024, 5, 1));
        assertThat(set.documents().get(1).description().author()).contains("Ann Lee");
        assertThat(set.failures())
                .containsExactly(
                        new DocumentFailure("c.meta.yaml", "not lines of \"key: value\""),
                        new DocumentFailure("d.meta.yaml", "describes no document that is read"));
    }

    @Test
    void whatTakesTooLongIsLeftBehind() throws Exception {
        write("a.txt", "Eels");
        write("b.odd", "Frogs");
        DocumentReader endless = new OddReader(() -> {
            new CountDownLatch(1).await();
            return null;
        });

        DocumentSet set = new DocumentFolder(
                        List.of(endless, new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMillis(300))
                .read(root);

        assertThat(ids(set)).containsExactly("a.txt");
        assertThat(set.failures()).containsExactly(new DocumentFailure("b.odd", "could not be read within 0.3 s"));
    }

    @Test
    void whatIsNestedWithoutEndCostsOnlyItsFile() throws Exception {
        write("b.odd", "Frogs");
        DocumentReader deep = new OddReader(() -> {
            throw new StackOverflowError();
        });

        assertThat(new DocumentFolder(List.of(deep), 1000, Duration.ofMinutes(1))
                        .read(root)
                        .failures())
                .containsExactly(new DocumentFailure("b.odd", "is nested too deeply"));
    }

    /** Reads {@code .odd} files, oddly. */
    private record OddReader(Callable<Document> reading) implements DocumentReader {

        @Override
        public boolean reads(String fileName) {
            return fileName.endsWith(".odd");
        }

        @Override
        public Document read(String id, byte[] bytes) throws UnreadableDocument {
            try {
                return reading.call();
            } catch (UnreadableDocument e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    @Test
    void oneBadFileCostsNoOther() throws Exception {
        write("a.txt", "Eels");
        Files.write(root.resolve("b.txt"), new byte[] {'a', 0, 'b', 'c', 'd', 'e', 'f', 'g', 'h'});
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
        DocumentReader broken = new OddReader(() -> {
            throw new IllegalStateException("out of ink");
        });

        DocumentSet set = new DocumentFolder(
                        List.of(broken, new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1))
                .read(root);

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
                        new DocumentFailure("out.txt", "a link that leads out of the folder"),
                        new DocumentFailure("up", "a link that leads out of the folder"));
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        write("a.txt", "Eels");
        Path link = Files.createSymbolicLink(outside.resolve("link"), root);

        assertThat(ids(folder.read(link))).containsExactly("a.txt");
    }

    @Test
    void anEmptyFolderIsAnEmptySet() throws Exception {
        assertThat(folder.read(root)).isEqualTo(new DocumentSet(List.of(), List.of(), 0));
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
        assertThatThrownBy(() -> new DocumentFolder(List.of(), 0, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
