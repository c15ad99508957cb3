package dev.footnote.evaluation.metrics;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * A proportion: of sentences that are verbatim, of sentences with a citation. Shares of several answers are added
 * up before they are divided.
 *
 * @param part how many are so, 0 or more
 * @param whole how many there are, {@code part} or more
 */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 0);

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
    }

    /** How many of these are so. */
    public static <T> Share of(Collection<T> all, Predicate<T> isSo) {
        return new Share(all.stream().filter(isSo).count(), all.size());
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** {@code part / whole}, from 0 to 1; nothing where there is nothing to divide. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
