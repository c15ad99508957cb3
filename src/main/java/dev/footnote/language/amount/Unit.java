package dev.footnote.language.amount;

import dev.footnote.language.Word;
import java.util.Optional;
import java.util.Set;

/**
 * What a number counts or measures, as far as the sentence says it beside the number.
 *
 * @param word the noun, the sign or the currency; empty where there is none
 * @param stems of all nouns in a row: "shahe" and "drone" of "267 Shahed drones"
 * @param measure what it measures, where that has more than one unit
 */
public record Unit(Optional<Word> word, Set<String> stems, Optional<Measure> measure) {

    /** That of a number without a noun. */
    public static final Unit NONE = new Unit(Optional.empty(), Set.of(), Optional.empty());

    public Unit {
        stems = Set.copyOf(stems);
    }

    /** What its measure measures. */
    public Optional<Measure.Quantity> quantity() {
        return measure.map(Measure::of);
    }

    /** The unit of measurement that its word names, also where that is only half of it: a kilometre of "km per hour". */
    Optional<Measure> named() {
        return word.flatMap(named -> Measure.named(named.text()));
    }

    /** Whether both name one thing that is counted, or one currency. */
    public boolean shares(Unit other) {
        return stems.stream().anyMatch(other.stems::contains);
    }
}
