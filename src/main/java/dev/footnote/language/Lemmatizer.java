package dev.footnote.language;

import java.util.List;

/** Tells the base form of words: a port. Safe for use by several threads. */
public interface Lemmatizer {

    /** The base form of each word of a sentence, in lower case: "go" of "went". A form that it does not know it guesses. */
    List<String> lemmas(List<TaggedWord> words);
}
