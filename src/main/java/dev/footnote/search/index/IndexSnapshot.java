package dev.footnote.search.index;

import dev.footnote.document.Document;
import dev.footnote.search.passage.Passage;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * What an index held at one moment, whatever is changed in it later. Safe for use by several threads until it is closed; keeps
 * memory until then.
 */
public interface IndexSnapshot extends AutoCloseable {

    /**
     * The {@code k} best passages for words, by BM25 over text, title and headings; best first, ties in order of the
     * document ids and positions. Text is analysed, never parsed. Empty when no word is known.
     */
    List<Scored> lexical(String text, int k, Filter filter);

    /** Whether the {@link #dense} search compares all passages that {@code filter} allows, so that no nearer one can be missing. */
    boolean isExact(Filter filter);

    /** The {@code k} passages nearest to {@code vector} by cosine. */
    Nearest dense(float[] vector, int k, Filter filter);

    /** How many passages hold each of {@code terms} in their text, all in one call; terms are compared as analysed. */
    TermStatistics statistics(Collection<String> terms);

    /** The documents by id, in the order of the ids. */
    SortedMap<String, Document> documents();

    /** The passages of one document in the order of its text; none when it is not held. */
    List<Passage> passages(String documentId);

    /** The vectors of {@link #passages}, in the same order. */
    List<float[]> vectors(String documentId);

    /** The words of the documents as they are written. */
    Vocabulary vocabulary();

    /** How many passages are held. */
    int size();

    @Override
    void close();
}
