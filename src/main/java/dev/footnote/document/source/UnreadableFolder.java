package dev.footnote.document.source;

import java.nio.file.Path;

/**
 * A folder of documents that is not there, is no folder, or may not be opened; the message begins with its
 * absolute path.
 */
public class UnreadableFolder extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFolder(Path folder, String reason) {
        super(folder.toAbsolutePath().normalize() + ": " + reason);
    }
}
