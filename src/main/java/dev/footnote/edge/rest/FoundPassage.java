package dev.footnote.edge.rest;

import dev.footnote.document.Instructions;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/**
 * A retrieved passage. Offsets count UTF-16 code units of the document's text.
 *
 * @param document where it stands
 * @param start where it begins, inclusive
 * @param end where it ends, exclusive
 * @param text the document's text there
 * @param headings the headings it stands under, the topmost first
 * @param rank its place in the list, 1 for the best
 * @param score higher is better, comparable within one list only
 * @param lexical how it was found by words; null when it was not
 * @param dense how it was found by meaning; null when it was not
 * @param instructions whether it has words that look like instructions to a language model; null when it has none
 */
public record FoundPassage(
        DocumentReference document,
        int start,
        int end,
        String text,
        List<String> headings,
        int rank,
        double score,
        Ranked lexical,
        Ranked dense,
        Boolean instructions) {

    /**
     * A place in one of the lists that were fused.
     *
     * @param rank 1 for the best
     * @param score BM25 for words, cosine for meaning
     */
    public record Ranked(int rank, double score) {}

    public static FoundPassage of(Hit hit) {
        Passage passage = hit.passage();
        return new FoundPassage(
                DocumentReference.to(passage.document()),
                passage.span().start(),
                passage.span().end(),
                passage.text(),
                passage.headings(),
                hit.rank(),
                hit.score(),
                ranked(hit.lexicalRank(), hit.lexicalScore()),
                ranked(hit.denseRank(), hit.denseScore()),
                Instructions.in(passage.text()).isEmpty() ? null : true);
    }

    private static Ranked ranked(int rank, double score) {
        return rank == 0 ? null : new Ranked(rank, score);
    }
}
