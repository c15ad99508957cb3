package dev.footnote.search.index;

import java.nio.file.Path;

/** Exception for an index on disk that cannot be opened, with a message in one line for whoever runs the program. */
public final class UnusableIndex extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param reason what is wrong, as in "is held by process 12" */
    public UnusableIndex(Path folder, String reason) {
        this("the index " + folder + " " + reason);
    }

    public UnusableIndex(String message) {
        super(message);
    }
}
