package dev.footnote.language;

import java.util.List;

/** Turns text into the terms that the lexical index holds: a port. Never reads its input as query syntax. */
public interface TextAnalyzer {

    /** The terms of {@code text} in order, stop words left out, lower-cased, accents folded, stemmed. */
    List<Term> analyze(String text);
}
