package dev.footnote.search.passage;

/** Counts the word pieces that a text has for the embedding model: a port. */
public interface TokenCounter {

    /** The number of word pieces in {@code text}, without the model's own start and end marks; 0 for blank text. */
    int count(String text);
}
