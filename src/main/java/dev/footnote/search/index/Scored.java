package dev.footnote.search.index;

import dev.footnote.search.passage.Passage;

/**
 * A passage with its score in one search, lexical or dense.
 *
 * @param passage what was found
 * @param score higher is better; BM25 (0 or more) for a lexical search, cosine (-1 to 1) for a dense one
 */
public record Scored(Passage passage, double score) {}
