package dev.footnote.search.passage;

import dev.footnote.document.Span;
import java.util.List;

/** Splits text into sentences: a port. */
public interface SentenceSplitter {

    /**
     * Splits a text into sentences.
     *
     * @param text any text, of any length
     * @return spans of {@code text} in order, without overlap, none blank, without white space at their ends; every
     *     character that is not white space lies in one of them
     */
    List<Span> split(String text);
}
