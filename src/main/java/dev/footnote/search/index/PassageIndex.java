package dev.footnote.search.index;

import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Set;

/** An index of passages for lexical and dense search: a port. Safe for use by several threads. */
public interface PassageIndex extends AutoCloseable {

    /**
     * Adds the passages of whole documents; the ones of the same document id that were there before go.
     *
     * @param passages passages, all of a document together
     * @param vectors one a passage, in the same order, of length 1
     */
    void add(List<Passage> passages, List<float[]> vectors);

    /** Removes all passages of these documents; ids that are not held are ignored. */
    void remove(Set<String> documentIds);

    /**
     * The {@code k} best passages for words, by BM25 over text, title and headings; best first, ties in order of the
     * document ids and positions. Text is analysed, never parsed. Empty when no word is known.
     */
    List<Scored> lexical(String text, int k, Filter filter);

    /** The {@code k} passages nearest to {@code vector} by cosine, nearest first; an exact search. */
    List<Scored> dense(float[] vector, int k, Filter filter);

    /**
     * How rare a term is: {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for n of N passages that hold it in their text, as in
     * BM25 (Robertson and Zaragoza 2009, section 3.3). Unknown terms get the largest value; 0 in an empty index.
     */
    double idf(String term);

    /** How many passages hold a term in their text. */
    int frequency(String term);

    /** All passages, in order of the document ids and positions. */
    List<Passage> passages();

    /** How many passages are held. */
    int size();

    @Override
    void close();
}
