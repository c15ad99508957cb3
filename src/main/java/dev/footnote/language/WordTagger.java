package dev.footnote.language;

import java.util.List;

/** Part-of-speech tagger for the words of a sentence: a port. Safe for use by several threads. */
public interface WordTagger {

    /** The words and marks of {@code sentence} in order. */
    List<TaggedWord> tag(String sentence);
}
