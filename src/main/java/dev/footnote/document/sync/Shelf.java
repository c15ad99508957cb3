package dev.footnote.document.sync;

import dev.footnote.document.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where the documents are that files become: a port. */
public interface Shelf {

    /** The documents that are there, by id. */
    Map<String, Document> held();

    /**
     * Changes documents together: whoever asks meanwhile sees all of it or nothing.
     *
     * @param put documents, each in place of the one of the same id, if there is one
     * @param removed ids of documents that go; ids that are not held are ignored
     * @return how many passages those of {@code put} have
     */
    int bring(Collection<Document> put, Set<String> removed);
}
