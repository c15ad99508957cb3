package dev.footnote.language;

import java.util.List;

/** Text analysis, from text to the terms of the lexical index: a port. Never reads its input as query syntax. */
public interface TextAnalyzer {

    /** The terms of {@code text} in order, stop words left out, lower-cased, accents folded, stemmed. */
    List<Term> analyze(String text);
}
