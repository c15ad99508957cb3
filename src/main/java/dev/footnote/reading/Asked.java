package dev.footnote.reading;

import dev.footnote.index.Term;
import java.util.List;

/**
 * A question taken apart.
 *
 * @param text the question as it was typed
 * @param expectation what it asks for
 * @param terms the words that say what it is about, analysed, without those that only ask; spans refer to {@code text}
 * @param mentions the names, numbers and dates in it; spans refer to {@code text}
 * @param unit the term of what is counted or chosen from ("drones" of "how many drones"), empty when there is none
 */
public record Asked(String text, Expectation expectation, List<Term> terms, List<Mention> mentions, List<Term> unit) {

    public Asked {
        terms = List.copyOf(terms);
        mentions = List.copyOf(mentions);
        unit = List.copyOf(unit);
    }
}
