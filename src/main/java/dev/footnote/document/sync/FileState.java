package dev.footnote.document.sync;

import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.SourceFile;
import java.util.List;

/**
 * What is known of a file.
 *
 * @param stamp by which it is known not to have changed
 * @param hash the SHA-256 of its bytes and of those of the file that describes it; empty where they cannot be read
 * @param isRead whether it can be a document, as far as is known
 * @param failures why it cannot, or not wholly
 */
record FileState(SourceFile file, FileStamp stamp, String hash, boolean isRead, List<DocumentFailure> failures) {

    FileState {
        failures = List.copyOf(failures);
    }

    /** The same once reading it has ended in {@code found}. */
    FileState readAs(boolean isDocument, List<DocumentFailure> found) {
        return new FileState(file, stamp, hash, isDocument, found);
    }

    /** What files share that are one document under several names: bytes, and a format to read them in. */
    String content() {
        return hash + "." + FileName.extension(file.id());
    }
}
