package dev.footnote.search.retrieval;

import dev.footnote.search.passage.Passage;

/**
 * A retrieved passage with everything known about how it was found.
 *
 * @param passage what was found
 * @param rank its place in the fused list, 1 for the best
 * @param score the fused score, higher is better, comparable within one list only
 * @param lexicalRank its place in the lexical list from 1, or 0 when it is not in it
 * @param lexicalScore its BM25 score, 0 when it is not in the lexical list
 * @param denseRank its place in the dense list from 1, or 0 when it is not in it
 * @param denseScore its cosine to the query, 0 when it is not in the dense list
 */
public record Hit(
        Passage passage,
        int rank,
        double score,
        int lexicalRank,
        double lexicalScore,
        int denseRank,
        double denseScore) {}
