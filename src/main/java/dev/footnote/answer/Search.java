package dev.footnote.answer;

import dev.footnote.search.retrieval.Hit;
import java.util.List;

/**
 * The result of retrieval alone for a question.
 *
 * @param understood the question that was searched for: made to stand alone, slips mended
 * @param hits the passages, best first
 */
public record Search(String understood, List<Hit> hits) {

    public Search {
        hits = List.copyOf(hits);
    }
}
