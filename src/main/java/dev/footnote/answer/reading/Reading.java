package dev.footnote.answer.reading;

import dev.footnote.search.retrieval.Hit;
import java.util.List;

/**
 * The result of reading one passage.
 *
 * @param hit the passage and how it was retrieved
 * @param confidence how likely it is that this passage answers the question, 0 to 1
 * @param sentences its sentences with their scores, in the order of the text
 */
public record Reading(Hit hit, double confidence, List<SentenceReading> sentences) {

    public Reading {
        sentences = List.copyOf(sentences);
    }
}
