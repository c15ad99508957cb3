package dev.footnote.document.source;

import dev.footnote.document.UnreadableDocument;

/** A file that costs more time or memory than is allowed. */
public final class LimitReached extends UnreadableDocument {

    private static final long serialVersionUID = 1L;

    public LimitReached(String message) {
        super(message);
    }
}
