package dev.footnote.document.sync;

import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoot;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.FolderListing;
import dev.footnote.document.source.SourceFile;
import dev.footnote.document.source.UnreadableFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Looks at all files once. What is not to be seen of them for now (a folder that is gone, one that may not be opened, a file
 * that is being written) stays as it was known before.
 */
final class FolderSurvey {

    private final DocumentFolder reader;
    private final Duration settle;
    private final Set<String> settled;
    private final Instant now;
    private final SortedMap<String, FileState> before;

    final SortedMap<String, FileState> files = new TreeMap<>();
    final List<DocumentFailure> failures = new ArrayList<>();
    final Set<Path> folders = new HashSet<>();
    private final List<Predicate<String>> unseen = new ArrayList<>();
    boolean isSettled = true;
    boolean isComplete = true;
    int ignored;

    /**
     * @param before what was known before
     * @param settled the ids of files that are known to be written in full
     */
    FolderSurvey(
            DocumentFolder reader,
            SortedMap<String, FileState> before,
            Duration settle,
            Set<String> settled,
            Instant now) {
        this.reader = reader;
        this.before = before;
        this.settle = settle;
        this.settled = settled;
        this.now = now;
    }

    FolderSurvey look(DocumentRoots roots) {
        roots.roots().forEach(this::look);
        before.forEach((id, state) -> {
            if (unseen.stream().anyMatch(hides -> hides.test(id))) {
                files.putIfAbsent(id, state);
            }
        });
        return this;
    }

    private void look(DocumentRoot root) {
        try {
            FolderListing listing = reader.list(root);
            failures.addAll(listing.failures());
            listing.failures().forEach(failure -> unseen.add(hidden(root, failure.id())));
            listing.files().values().forEach(this::look);
            folders.addAll(listing.folders());
            ignored += listing.ignored();
        } catch (UnreadableFolder gone) {
            failures.add(new DocumentFailure(root.folder().toString(), gone.getMessage()));
            isComplete = false;
            unseen.add(id -> id.startsWith(root.prefix()));
        }
    }

    /** Which files are not to be seen where a file or folder is not. */
    private static Predicate<String> hidden(DocumentRoot root, String failed) {
        return failed.equals(root.prefix() + ".")
                ? id -> id.startsWith(root.prefix())
                : id -> id.equals(failed) || id.startsWith(failed + "/");
    }

    private void look(SourceFile file) {
        if (files.containsKey(file.id())) {
            failures.add(new DocumentFailure(file.id(), "another file has the same id: " + file.path()));
            return;
        }
        FileState known = before.get(file.id());
        FileStamp stamp = FileStamp.of(file);
        boolean isFresh = stamp.isFresh(now, settle) && !settled.contains(file.id());
        if (known != null && (known.stamp().equals(stamp) || isFresh)) {
            files.put(file.id(), known);
        } else if (!isFresh) {
            files.put(file.id(), state(file, stamp, known));
        }
        isSettled &= !isFresh || known != null && known.stamp().equals(stamp);
    }

    private FileState state(SourceFile file, FileStamp stamp, FileState known) {
        try {
            String hash = hash(reader, file);
            boolean isSame = known != null && known.hash().equals(hash);
            return isSame
                    ? new FileState(file, stamp, hash, known.isRead(), known.failures())
                    : new FileState(file, stamp, hash, true, List.of());
        } catch (UnreadableDocument e) {
            return unreadable(file, stamp, e.getMessage());
        } catch (IOException e) {
            return unreadable(file, stamp, "cannot be opened (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static FileState unreadable(SourceFile file, FileStamp stamp, String reason) {
        return new FileState(file, stamp, "", false, List.of(new DocumentFailure(file.id(), reason)));
    }

    /** The SHA-256 of a file's bytes, and of those of the file that describes it. */
    static String hash(DocumentFolder reader, SourceFile file) throws IOException, UnreadableDocument {
        MessageDigest digest = sha256();
        digest.update(reader.bytes(file));
        if (file.side().isPresent()) {
            digest.update((byte) 0);
            digest.update(reader.bytes(file.side().get()));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** The files that went and came since, as a run notes them. */
    void note(SyncReport.Notes notes, Map<String, HeldFile> held) {
        Map<String, String> gone = new TreeMap<>();
        before.forEach((id, state) -> {
            if (!files.containsKey(id)) {
                notes.removed.add(id);
                gone.putIfAbsent(state.content(), id);
            }
        });
        files.forEach((id, state) -> {
            FileState known = before.get(id);
            String from = known == null ? gone.remove(state.content()) : null;
            if (from != null) {
                notes.renamed.put(from, id);
                notes.removed.remove(from);
            } else if (known == null && !HeldFile.UNKNOWN.equals(held.get(id))) {
                notes.added.add(id);
            } else if (known != null && !known.hash().equals(state.hash())) {
                notes.changed.add(id);
            }
        });
    }
}
