package dev.footnote.answer.reading;

import dev.footnote.document.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score of one sentence for a question, with its features.
 *
 * @param sentence the sentence, as a span of its document's text
 * @param score how likely it is that this sentence answers, 0 to 1
 * @param shortest the fewest words in it that answer, where the question asks for a thing that has some
 * @param features what the score was made from, by name, for the trace
 */
public record SentenceReading(Span sentence, double score, Optional<ShortSpan> shortest, Map<String, Double> features) {

    /** A tenth of the logit that the trained reader gives where there is no answer. */
    private static final double UNANSWERED = -0.5;

    /** The same with another score. */
    SentenceReading withScore(double other) {
        return other == score ? this : new SentenceReading(sentence, other, shortest, features);
    }

    /** The same as if the trained reader had found no answer: neither here nor, as far as it is this, in the passage. */
    SentenceReading asUnanswered() {
        Map<String, Double> less = new LinkedHashMap<>(features);
        for (Feature read : List.of(Feature.READ_ANSWERABLE, Feature.READ_WORDS, Feature.READ_EVIDENCE)) {
            less.computeIfPresent(read.name(), (name, value) -> Math.min(value, UNANSWERED));
        }
        return new SentenceReading(sentence, score, shortest, less);
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return features.getOrDefault(Feature.HEADING.name(), 0.0) > 0;
    }

    /**
     * The fewest words that answer.
     *
     * @param span the words, as a span of the document's text
     * @param score how well they fit what is asked for, 0 to 1
     */
    public record ShortSpan(Span span, double score) {}
}
