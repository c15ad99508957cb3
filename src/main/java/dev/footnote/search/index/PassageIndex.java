package dev.footnote.search.index;

import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Set;

/** An index of passages for lexical and dense search: a port. Safe for use by several threads. */
public interface PassageIndex extends AutoCloseable {

    /**
     * Changes whole documents; a snapshot sees all of it or nothing.
     *
     * @param removed ids of documents whose passages go; ids that are not held are ignored
     * @param added passages, all of a document together; the ones of the same document id that were there before go
     * @param vectors one for each of {@code added}, in the same order, of length 1
     * @throws IllegalArgumentException when these do not fit together; nothing is changed then
     */
    void change(Set<String> removed, List<Passage> added, List<float[]> vectors);

    /** What is held now; whoever takes it closes it. */
    IndexSnapshot snapshot();

    @Override
    void close();
}
