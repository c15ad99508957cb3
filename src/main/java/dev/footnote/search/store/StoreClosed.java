package dev.footnote.search.store;

/** Thrown when a store of documents is asked for something after it was closed, because the program is ending. */
public final class StoreClosed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StoreClosed() {
        super("the store is closed");
    }
}
