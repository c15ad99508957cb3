package dev.footnote.adapter.lucene;

import dev.footnote.document.Document;
import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.UnusableIndex;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * A folder that an index is kept in. One process at a time holds it. What makes the vectors and passages what they are is the
 * index's stamp: an index of another stamp is not used, but stays until {@link #finish} says that the new one beside it has
 * all documents, so that an interrupted rebuild loses nothing and goes on where it was.
 */
public final class IndexFolder {

    private static final String PREFIX = "index-" + StoredDocument.FORMAT + "-";

    private final Path folder;
    private final Path name;
    private final List<String> notes = new ArrayList<>();
    private final LucenePassageIndex index;

    private IndexFolder(Path folder, Map<String, String> stamp, Opening opening) throws IOException, UnusableIndex {
        this.folder = folder;
        this.name = folder.resolve(PREFIX + Integer.toHexString(stamp.toString().hashCode()));
        this.index = Files.isWritable(folder) ? writable(stamp, opening) : readable(stamp, opening);
    }

    /** Makes the index of a directory. */
    @FunctionalInterface
    private interface Opening {
        LucenePassageIndex open(Directory directory, boolean writable) throws IOException;
    }

    /**
     * Opens the index in {@code folder}, or makes an empty one.
     *
     * @param stamp what makes vectors and passages what they are, by name, not empty
     * @param exactUpTo among so many passages the nearest are searched by looking at all, among more in the graph
     * @throws UnusableIndex when another process holds it, or it can be neither read nor made
     */
    public static IndexFolder open(
            Path folder,
            Map<String, String> stamp,
            LuceneTextAnalyzer analyzer,
            LexicalWeights weights,
            Bm25 bm25,
            int exactUpTo)
            throws UnusableIndex {
        try {
            Files.createDirectories(folder);
            return new IndexFolder(
                    folder,
                    stamp,
                    (directory, writable) -> writable
                            ? LucenePassageIndex.in(directory, stamp, analyzer, weights, bm25, exactUpTo)
                            : LucenePassageIndex.readOnly(directory, stamp, analyzer, weights, bm25, exactUpTo));
        } catch (IOException e) {
            throw new UnusableIndex(folder, "cannot be opened (" + e + ")");
        }
    }

    /**
     * Checks the indexes in {@code folder}, of whatever stamp, without changing them.
     *
     * @throws UnusableIndex when there is none, or another process holds it
     */
    public static IndexReport verify(Path folder) throws UnusableIndex {
        if (!Files.isDirectory(folder)) {
            throw new UnusableIndex(folder, "is not there");
        }
        try {
            FolderLock lock = FolderLock.of(folder);
            try {
                return verifyAll(folder);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new UnusableIndex(folder, "cannot be checked (" + e + ")");
        }
    }

    private static IndexReport verifyAll(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        int documents = 0;
        int passages = 0;
        for (Path one : indexes(folder)) {
            try (Directory directory = FSDirectory.open(one)) {
                IndexReport report = IndexVerification.of(directory);
                report.problems().forEach(problem -> problems.add(one.getFileName() + ": " + problem));
                documents += report.documents();
                passages += report.passages();
            }
        }
        return new IndexReport(documents, passages, problems);
    }

    private static List<Path> indexes(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.getFileName().toString().startsWith("index-"))
                    .filter(IndexFolder::exists)
                    .sorted()
                    .toList();
        }
    }

    private LucenePassageIndex writable(Map<String, String> stamp, Opening opening) throws IOException, UnusableIndex {
        FolderLock lock = FolderLock.of(folder);
        try {
            if (!outdated().isEmpty()) {
                notes.add(
                        "The index " + folder + " was made with another embedding model, other rules or another format;"
                                + " it is made anew beside the old one, with " + stamp);
            }
            return sound(opening, lock);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(lock);
            throw e;
        }
    }

    private LucenePassageIndex readable(Map<String, String> stamp, Opening opening) throws IOException, UnusableIndex {
        if (!exists(name)) {
            throw new UnusableIndex(folder, "cannot be written, and there is none made with " + stamp);
        }
        notes.add("The index " + folder + " cannot be written: what it has is answered from, and changes are refused");
        return opening.open(FSDirectory.open(name), false);
    }

    /** The index, without what of it cannot be read. */
    private LucenePassageIndex sound(Opening opening, FolderLock lock) throws IOException {
        Directory directory = FSDirectory.open(name);
        try {
            return opening.open(unlockedAtTheEnd(directory, lock), true);
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | FileNotFoundException
                | NoSuchFileException e) {
            return opening.open(unlockedAtTheEnd(withoutDamage(directory, e), lock), true);
        }
    }

    private Directory withoutDamage(Directory directory, IOException damage) throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            CheckIndex.Status status = check.checkIndex();
            check.exorciseIndex(status);
            notes.add("The index " + folder + " is damaged (" + damage.getMessage() + "): " + status.numBadSegments
                    + " parts with " + status.totLoseDocCount + " entries were left out, and are made anew");
            return directory;
        } catch (IOException | RuntimeException hopeless) {
            directory.close();
            Path aside = folder.resolve("damaged-" + System.currentTimeMillis());
            Files.move(name, aside);
            notes.add("The index " + folder + " is damaged (" + damage.getMessage() + "): it was set aside as "
                    + aside.getFileName() + ", and is made anew");
            return FSDirectory.open(name);
        }
    }

    private static Directory unlockedAtTheEnd(Directory directory, FolderLock lock) {
        return new FilterDirectory(directory) {
            @Override
            public void close() throws IOException {
                IOUtils.close(in, lock);
            }
        };
    }

    /** The index; it is closed by whoever uses it, and lets go of the folder then. */
    public LucenePassageIndex index() {
        return index;
    }

    /** What whoever runs the program should know of how it was opened, a line each. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** The documents of indexes of another stamp that this one takes the place of; those that cannot be read are left out. */
    public Collection<Document> documentsBefore() {
        List<Document> before = new ArrayList<>();
        for (Path one : outdated()) {
            try (Directory directory = FSDirectory.open(one);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                before.addAll(Contents.of(reader).held().documents().values());
            } catch (IOException e) {
                // of another format, or damaged: the files of the documents have to do
            }
        }
        return before;
    }

    /** All documents are in: indexes of another stamp are not needed any more. */
    public void finish() throws IOException {
        for (Path one : outdated()) {
            IOUtils.rm(one);
        }
    }

    private List<Path> outdated() {
        try {
            return indexes(folder).stream().filter(one -> !one.equals(name)).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean exists(Path index) {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(index)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            return false;
        }
    }
}
