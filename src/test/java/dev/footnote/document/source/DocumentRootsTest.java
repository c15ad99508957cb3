package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several folders, files and globs as one corpus. */
class DocumentRootsTest {

    @TempDir
    private Path folder;

    private final DocumentFolder reader =
            new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1));

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "About " + name);
        }
    }

    private DocumentRoots roots(String... paths) {
        return DocumentRoots.of(
                List.of(paths).stream().map(path -> folder + "/" + path).toList());
    }

    private List<String> ids(String... paths) throws UnreadableFolder {
        return reader.read(roots(paths)).documents().stream().map(Document::id).toList();
    }

    @Test
    void idsAreRelativeToTheOneFolder() throws Exception {
        write("notes/a.txt", "notes/b/c.txt");

        assertThat(ids("notes")).containsExactly("a.txt", "b/c.txt");
    }

    @Test
    void idsBeginWithTheNameOfTheFolderWhereThereAreSeveral() throws Exception {
        write("notes/a.txt", "letters/a.txt", "old/notes/a.txt");

        assertThat(ids("notes", "letters", "old/notes"))
                .containsExactly("letters/a.txt", "notes-2/a.txt", "notes/a.txt");
    }

    @Test
    void globsChooseFilesAtAnyDepth() throws Exception {
        write("a.txt", "reports/b.txt", "reports/c.md", "reports/2024/d.txt", "reports/2024/draft-e.txt");

        assertThat(ids("reports/**/*.txt")).containsExactly("2024/d.txt", "2024/draft-e.txt", "b.txt");
        assertThat(ids("reports/*.txt")).containsExactly("b.txt");
        assertThat(ids("reports/2024/{d,e}.*", "reports/2024/draft-?.txt")).containsExactly("d.txt", "draft-e.txt");
        assertThat(reader.read(roots("reports/*.txt")).failures()).isEmpty();
    }

    @Test
    void aFileIsItsOwnCorpus() throws Exception {
        write("notes/a.txt", "notes/b.txt");

        assertThat(ids("notes/b.txt")).containsExactly("b.txt");
        assertThat(ids("notes/b.txt", "notes")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aFolderWithAStarInItsNameIsAFolder() throws Exception {
        write("what [old]/a.txt");

        assertThat(ids("what [old]")).containsExactly("a.txt");
    }

    @Test
    void oneMoreFolderKeepsTheIdsOfTheOthers() throws Exception {
        write("notes/a.txt", "uploads/a.txt", "notes/new/b.txt");

        DocumentRoots more = roots("notes").and(folder.resolve("uploads"));
        assertThat(reader.read(more).documents())
                .extracting(Document::id)
                .containsExactly("a.txt", "new/b.txt", "uploads/a.txt");
        assertThat(more.id(folder.resolve("uploads"), "x/y.txt")).isEqualTo("uploads/x/y.txt");

        DocumentRoots inside = roots("notes").and(folder.resolve("notes/new"));
        assertThat(inside.roots()).hasSize(1);
        assertThat(inside.id(folder.resolve("notes/new"), "c.txt")).isEqualTo("new/c.txt");
    }

    @Test
    void namesTheFolderThatIsMissing() throws Exception {
        write("notes/a.txt");

        assertThatThrownBy(() -> reader.read(roots("notes", "gone/*.txt")))
                .isInstanceOf(UnreadableFolder.class)
                .hasMessageContaining("gone: no such folder");
    }
}
