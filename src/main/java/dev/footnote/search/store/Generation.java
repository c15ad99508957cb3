package dev.footnote.search.store;

import dev.footnote.document.Document;
import dev.footnote.search.index.IndexSnapshot;
import java.util.SortedMap;

/** A version of the corpus, between two changes: its documents and the index of exactly these. Immutable. */
public final class Generation {

    private final long number;
    private final IndexSnapshot index;

    /** How many hold it: the store while it is the current one, and each reader. */
    private int holders = 1;

    Generation(long number, IndexSnapshot index) {
        this.number = number;
        this.index = index;
    }

    /** 0 for what was there at first, and one more with each change. */
    public long number() {
        return number;
    }

    /** The documents by id, in the order of the ids. */
    public SortedMap<String, Document> documents() {
        return index.documents();
    }

    /** The passages of these documents; open while the generation is read. */
    public IndexSnapshot index() {
        return index;
    }

    /** Whether it can still be read; then {@link #release} must follow. */
    synchronized boolean hold() {
        if (holders == 0) {
            return false;
        }
        holders++;
        return true;
    }

    /** The last one closes the index's snapshot. */
    synchronized void release() {
        holders--;
        if (holders == 0) {
            index.close();
        }
    }
}
