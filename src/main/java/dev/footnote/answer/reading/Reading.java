package dev.footnote.answer.reading;

import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same with each sentence as {@code change} makes it, as likely an answer as its best one. */
    Reading with(UnaryOperator<SentenceReading> change) {
        List<SentenceReading> changed = sentences.stream().map(change).toList();
        double best = changed.stream().mapToDouble(SentenceReading::score).max().orElse(0);
        return new Reading(hit, best, changed);
    }
}
