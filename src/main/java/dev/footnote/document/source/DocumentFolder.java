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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Reads all of {@code folder}, as {@link #read(DocumentRoots)} does. */
    public DocumentSet read(Path folder) throws UnreadableFolder {
        return read(new DocumentRoots(List.of(DocumentRoot.of(folder))));
    }

    /**
     * Reads folders and the folders in them, without what is ignored, in the order of the ids. A link to a file inside the
     * folder is read; links to other folders, and out of this one, are not followed.
     *
     * @throws UnreadableFolder when a folder itself is missing, is no folder, or may not be opened
     */
    public DocumentSet read(DocumentRoots roots) throws UnreadableFolder {
        List<Document> documents = new ArrayList<>();
        List<DocumentFailure> failures = new ArrayList<>();
        int ignored = 0;
        for (DocumentRoot root : roots.roots()) {
            FolderListing listing = list(root);
            failures.addAll(listing.failures());
            ignored += listing.ignored();
            for (SourceFile file : listing.files().values()) {
                FileReading reading = read(file);
                reading.document().ifPresent(documents::add);
                failures.addAll(reading.failures());
            }
        }
        documents.sort(Comparator.comparing(Document::id));
        failures.sort(Comparator.comparing(DocumentFailure::id));
        return new DocumentSet(documents, failures, ignored);
    }

    /** Lists the files of a folder as {@link #read(DocumentRoots)} would read them. */
    public FolderListing list(DocumentRoot root) throws UnreadableFolder {
        Path folder = real(root.folder());
        FolderWalk walk = walk(root.folder(), folder);
        List<DocumentFailure> failures = new ArrayList<>();
        walk.failures().forEach((id, reason) -> failures.add(new DocumentFailure(root.prefix() + id, reason)));
        SortedMap<String, SourceFile> files = new TreeMap<>();
        Set<String> sides = new HashSet<>();
        walk.files().forEach((name, path) -> {
            if (!SideFile.is(name) && root.chooses(folder.relativize(path))) {
                Optional<String> beside = SideFile.of(name, walk.files().keySet());
                beside.ifPresent(sides::add);
                Optional<SourceFile> side =
                        beside.map(one -> file(root, folder, one, walk.files().get(one), Optional.empty()));
                files.put(root.prefix() + name, file(root, folder, name, path, side));
            }
        });
        walk.files().keySet().stream()
                .filter(id -> SideFile.is(id) && root.chosen().isEmpty() && !sides.contains(id))
                .forEach(id ->
                        failures.add(new DocumentFailure(root.prefix() + id, "describes no document that is read")));
        return new FolderListing(files, failures, walk.ignored(), walk.folders());
    }

    private static SourceFile file(DocumentRoot root, Path folder, String name, Path path, Optional<SourceFile> side) {
        return new SourceFile(root.prefix() + name, path, folder, side);
    }

    /** Reads one file with what describes it. */
    public FileReading read(SourceFile file) {
        List<DocumentFailure> failures = new ArrayList<>();
        Optional<Document> document = attempt(file.id(), failures, () -> parse(file.id(), bytes(file)));
        if (document.isEmpty() || file.side().isEmpty()) {
            return new FileReading(document, failures);
        }
        SourceFile side = file.side().get();
        Optional<Document> described =
                attempt(side.id(), failures, () -> SideFile.describe(document.get(), bytes(side)));
        return new FileReading(described.or(() -> document), failures);
    }

    /**
     * Reads a file's bytes as a document.
     *
     * @throws UnreadableDocument when they are none; the message says why
     */
    public Document parse(String id, byte[] bytes) throws UnreadableDocument {
        DocumentReader reader = readers.stream()
                .filter(one -> one.reads(id))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument(FileKind.reason(id)));
        return reader.isBounded() ? reader.read(id, bytes) : time.within(() -> reader.read(id, bytes));
    }

    /** The bytes of a file that lies in its folder and is not too large. */
    public byte[] bytes(SourceFile file) throws IOException, UnreadableDocument {
        Path target = file.path().toRealPath();
        if (!target.startsWith(file.root())) {
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

    /** What gives a value of a file, or fails. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException, UnreadableDocument;
    }

    /** What {@code attempt} gives; a failure is added to the others under this id. */
    static <T> Optional<T> attempt(String id, List<DocumentFailure> failures, Attempt<T> attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (UnreadableDocument e) {
            failures.add(new DocumentFailure(id, e.getMessage()));
        } catch (IOException e) {
            failures.add(
                    new DocumentFailure(id, "cannot be opened (" + e.getClass().getSimpleName() + ")"));
        }
        return Optional.empty();
    }

    static Path real(Path folder) throws UnreadableFolder {
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
}
