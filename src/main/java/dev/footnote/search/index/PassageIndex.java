package dev.footnote.search.index;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** An index of passages for lexical and dense search: a port. Safe for use by several threads. */
public interface PassageIndex extends AutoCloseable {

    /**
     * Changes documents and their passages together; a snapshot sees all of it or nothing.
     *
     * @param put documents, each in place of the one of the same id that was there before
     * @param removed ids of documents that go; ids that are not held are ignored
     * @param passages those of all of {@code put}
     * @param vectors one a passage, in the same order, of length 1
     * @throws IllegalArgumentException when these do not fit together; nothing is changed then
     * @throws java.io.UncheckedIOException when it cannot be written; nothing is changed then
     */
    void change(Collection<Document> put, Set<String> removed, List<Passage> passages, List<float[]> vectors);

    /** What is held now; whoever takes it closes it. */
    IndexSnapshot snapshot();

    @Override
    void close();
}
