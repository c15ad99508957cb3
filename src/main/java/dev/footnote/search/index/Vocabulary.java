package dev.footnote.search.index;

import java.util.Optional;

/** The vocabulary of the corpus: the words of all documents as they are written, in lower case, as of one snapshot. */
public interface Vocabulary {

    /** Whether any document has {@code word}, given in lower case. */
    boolean has(String word);

    /**
     * The word of the documents that {@code word} was most likely meant to be: of those that begin with the same letter the
     * one that takes the fewest slips of the fingers (a letter left out, added or exchanged, or two neighbours swapped), of
     * those the one in the most passages, of those the first by its letters.
     *
     * @param maxSlips how many slips it may take, 1 or 2; none is found when it would take more
     */
    Optional<String> nearest(String word, int maxSlips);
}
