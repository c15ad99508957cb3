package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a folder of documents: every file by the reader of its extension, one file's failure never another's. */
public final class DocumentFolder {

    private final List<DocumentReader> readers;
    private final long maxBytes;
    private final TimeLimit time;

    /**
     * @param readers asked in this order; the first that reads a file's name gets it
     * @param maxBytes the size of the largest file that is read, in bytes, 1 or more
     * @param maxTime how long reading one file may take
     */
    public DocumentFolder(List<DocumentReader> readers, long maxBytes, Duration maxTime) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("no file has at most " + maxBytes + " bytes");
        }
        this.readers = List.copyOf(readers);
        this.maxBytes = maxBytes;
        time = new TimeLimit(maxTime);
    }

    /**
     * Reads {@code folder} and the folders in it, without what is ignored, in the order of the ids. A link to a file
     * inside the folder is read; links to other folders, and out of this one, are not followed.
     *
     * @throws UnreadableFolder when the folder itself is missing, is no folder, or may not be opened
     */
    public DocumentSet read(Path folder) throws UnreadableFolder {
        return new Run(root(folder), folder).read();
    }

    /** One reading of a folder. */
    private final class Run {

        private final Path root;
        private final FolderWalk walk;
        private final List<Document> documents = new ArrayList<>();
        private final List<DocumentFailure> failures = new ArrayList<>();
        private final Set<String> sides = new HashSet<>();

        Run(Path root, Path folder) throws UnreadableFolder {
            this.root = root;
            walk = walk(folder, root);
        }

        DocumentSet read() {
            walk.failures().forEach((id, reason) -> failures.add(new DocumentFailure(id, reason)));
            walk.files().keySet().stream().filter(id -> !SideFile.is(id)).forEach(this::read);
            walk.files().keySet().stream()
                    .filter(id -> SideFile.is(id) && !sides.contains(id))
                    .forEach(id -> failures.add(new DocumentFailure(id, "describes no document that is read")));
            failures.sort(Comparator.comparing(DocumentFailure::id));
            return new DocumentSet(documents, failures, walk.ignored());
        }

        private void read(String id) {
            attempt(id, () -> document(id)).ifPresent(document -> documents.add(described(document)));
        }

        private Document document(String id) throws IOException, UnreadableDocument {
            byte[] bytes = bytes(root, walk.files().get(id));
            DocumentReader reader = readers.stream()
                    .filter(one -> one.reads(id))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableDocument(FileKind.reason(id)));
            return time.within(() -> reader.read(id, bytes));
        }

        private Document described(Document document) {
            Map<String, Path> files = walk.files();
            Optional<String> beside = SideFile.of(document.id(), files.keySet());
            beside.ifPresent(sides::add);
            return beside.flatMap(side ->
                            attempt(side, () -> SideFile.describe(document, bytes(root, files.get(side)))))
                    .orElse(document);
        }

        private Optional<Document> attempt(String id, Attempt attempt) {
            try {
                return Optional.of(attempt.document());
            } catch (UnreadableDocument e) {
                failures.add(new DocumentFailure(id, e.getMessage()));
            } catch (IOException e) {
                failures.add(new DocumentFailure(
                        id, "cannot be opened (" + e.getClass().getSimpleName() + ")"));
            }
            return Optional.empty();
        }
    }

    /** What gives a document, or fails. */
    @FunctionalInterface
    private interface Attempt {
        Document document() throws IOException, UnreadableDocument;
    }

    private static Path root(Path folder) throws UnreadableFolder {
        if (!Files.exists(folder)) {
            throw new UnreadableFolder(folder, "no such folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFolder(folder, "not a folder");
        }
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UnreadableFolder(folder, "cannot be opened");
        }
    }

    private static FolderWalk walk(Path folder, Path root) throws UnreadableFolder {
        try {
            return FolderWalk.of(root);
        } catch (IOException e) {
            throw new UnreadableFolder(
                    folder, "cannot be opened (" + e.getClass().getSimpleName() + ")");
        }
    }

    private byte[] bytes(Path root, Path file) throws IOException, UnreadableDocument {
        Path target = file.toRealPath();
        if (!target.startsWith(root)) {
            throw new UnreadableDocument("a link that leads out of the folder");
        }
        if (Files.isDirectory(target)) {
            throw new UnreadableDocument("a link to a folder, which is not followed");
        }
        if (!Files.isRegularFile(target)) {
            throw new UnreadableDocument("not a file with bytes to read");
        }
        long size = Files.size(target);
        if (size > maxBytes) {
            throw new UnreadableDocument("has " + size + " bytes; the limit is " + maxBytes);
        }
        return Files.readAllBytes(target);
    }
}
