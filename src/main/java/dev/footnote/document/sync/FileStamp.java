package dev.footnote.document.sync;

import dev.footnote.document.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By what a file is known not to have changed without being opened.
 *
 * @param size its size in bytes, with that of the file that describes it
 * @param modified when one of them was last written to, the later of the two
 * @param keys what the system calls them, which changes when another file takes the place of one; empty where it has no names
 */
record FileStamp(long size, Instant modified, String keys) {

    static FileStamp of(SourceFile file) {
        FileStamp own = of(file.path());
        Optional<SourceFile> side = file.side();
        if (side.isEmpty()) {
            return own;
        }
        FileStamp beside = of(side.get().path());
        boolean later = beside.modified.isAfter(own.modified);
        return new FileStamp(
                own.size + beside.size,
                later ? beside.modified : own.modified,
                own.keys + " " + beside.keys + " " + (later ? own : beside).modified);
    }

    private static FileStamp of(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.size(), attributes.lastModifiedTime().toInstant(), String.valueOf(attributes.fileKey()));
        } catch (IOException e) {
            // a link to nowhere, or gone this moment: opening it will tell
            return new FileStamp(0, Instant.EPOCH, "");
        }
    }

    /** Whether it was written to so lately that somebody may still be writing. */
    boolean isFresh(Instant now, Duration settle) {
        Duration age = Duration.between(modified, now);
        return !age.isNegative() && age.compareTo(settle) < 0;
    }
}
