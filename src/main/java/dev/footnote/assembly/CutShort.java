package dev.footnote.assembly;

import dev.footnote.embedding.ModelClosed;
import dev.footnote.search.store.StoreClosed;

/** Tells what failed because the program is ending, and closed what it used, from what failed by itself. */
final class CutShort {

    private CutShort() {}

    /** Whether something was closed before it was done. */
    static boolean by(Exception failure) {
        return ModelClosed.isBehind(failure) || failure instanceof StoreClosed;
    }
}
