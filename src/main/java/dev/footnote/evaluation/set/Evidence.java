package dev.footnote.evaluation.set;

import java.util.List;

/**
 * A piece of gold evidence that an answer has to cite.
 *
 * @param alternatives quotes that say it, any of which will do; the first is the main one
 */
public record Evidence(List<Quote> alternatives) {

    public Evidence {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("evidence needs a quote");
        }
    }

    public static Evidence of(Quote... alternatives) {
        return new Evidence(List.of(alternatives));
    }

    public Quote main() {
        return alternatives.get(0);
    }
}
