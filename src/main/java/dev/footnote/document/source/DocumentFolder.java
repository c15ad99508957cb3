package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a folder of documents: every file by the reader of its extension, one file's failure never another's. */
public final class DocumentFolder {

    private final List<DocumentReader> readers;
    private final long maxBytes;

    /**
     * @param readers asked in this order; the first that reads a file's name gets it
     * @param maxBytes the size of the largest file that is read, in bytes, 1 or more
     */
    public DocumentFolder(List<DocumentReader> readers, long maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("no file has at most " + maxBytes + " bytes");
        }
        this.readers = List.copyOf(readers);
        this.maxBytes = maxBytes;
    }

    /**
     * Reads {@code folder} and the folders in it, without hidden ones, in the order of the ids. A link to a file
     * inside the folder is read; links to other folders, and out of this one, are not followed.
     *
     * @throws UnreadableFolder when the folder itself is missing, is no folder, or may not be opened
     */
    public DocumentSet read(Path folder) throws UnreadableFolder {
        Path root = root(folder);
        FolderWalk walk = walk(folder, root);
        List<Document> documents = new ArrayList<>();
        List<DocumentFailure> failures = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        walk.failures().forEach((id, reason) -> failures.add(new DocumentFailure(id, reason)));
        for (Map.Entry<String, Path> file : walk.files().entrySet()) {
            String id = file.getKey();
            Optional<DocumentReader> reader = reader(file.getValue());
            if (reader.isEmpty()) {
                skipped.add(id);
                continue;
            }
            try {
                documents.add(reader.get().read(id, bytes(root, file.getValue())));
            } catch (UnreadableDocument e) {
                failures.add(new DocumentFailure(id, e.getMessage()));
            } catch (IOException e) {
                failures.add(new DocumentFailure(
                        id, "cannot be opened (" + e.getClass().getSimpleName() + ")"));
            } catch (RuntimeException e) {
                // a reader's own mistake must not cost the documents of every other file
                failures.add(new DocumentFailure(id, "the reader failed: " + e));
            }
        }
        failures.sort(Comparator.comparing(DocumentFailure::id));
        return new DocumentSet(documents, failures, skipped);
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

    private Optional<DocumentReader> reader(Path file) {
        String name = file.getFileName().toString();
        return readers.stream().filter(reader -> reader.reads(name)).findFirst();
    }

    private byte[] bytes(Path root, Path file) throws IOException, UnreadableDocument {
        Path target = file.toRealPath();
        if (!target.startsWith(root)) {
            throw new UnreadableDocument("a link that leads out of the folder");
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
