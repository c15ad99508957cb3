package dev.footnote.document.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files below a folder, those left out that are ignored, and the folders that may not be opened. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Ignored ignored;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> failures = new TreeMap<>();
    private final Set<Path> folders = new HashSet<>();
    private int ignoredCount;

    private FolderWalk(Path root) {
        this.root = root;
        ignored = new Ignored(root);
    }

    /** Walks {@code root}, whose links are resolved already; links below it are listed as files and not entered. */
    static FolderWalk of(Path root) throws IOException {
        FolderWalk walk = new FolderWalk(root);
        Files.walkFileTree(root, walk);
        return walk;
    }

    /** Every file and link by its id, in the order of the ids. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** Why an entry could not be looked at, by its id. */
    SortedMap<String, String> failures() {
        return failures;
    }

    /** The folders that were entered. */
    Set<Path> folders() {
        return folders;
    }

    /** How many files and folders were ignored, a folder with all in it counted once. */
    int ignored() {
        return ignoredCount;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isIgnored(folder, true)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(folder);
        ignored.enter(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isIgnored(file, false)) {
            files.put(id(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
        if (file.equals(root)) {
            throw cause;
        }
        if (!isIgnored(file, false)) {
            failures.put(id(file), "cannot be opened (" + cause.getClass().getSimpleName() + ")");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
        ignored.leave();
        if (cause != null) {
            failures.put(folder.equals(root) ? "." : id(folder), "cannot be listed to its end");
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path path, boolean isFolder) {
        boolean ignores = ignored.ignores(path, isFolder);
        boolean isOwn = path.getFileName().toString().equals(Ignored.FILE);
        ignoredCount += ignores && !isOwn ? 1 : 0;
        return ignores || isOwn;
    }

    private String id(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
