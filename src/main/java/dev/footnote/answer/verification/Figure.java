package dev.footnote.answer.verification;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import java.util.Set;

/**
 * An amount or a date in a sentence.
 *
 * @param span where it stands in the sentence
 * @param kind what sort of thing
 * @param words how it is written, folded
 * @param number the amount, durations in seconds; NaN where it is a date or cannot be read
 * @param year of a date, 0 where it is not told; so for {@code month}, {@code day} and {@code weekday}, 1 to 12, 31 and 7
 * @param rounded whether it says itself that it is not exact
 * @param unit the stems of what is counted, or the currency
 */
public record Figure(
        Span span,
        Mention.Kind kind,
        String words,
        double number,
        int year,
        int month,
        int day,
        int weekday,
        boolean rounded,
        Set<String> unit) {

    /** How far a rounded number may lie from the exact one. */
    private static final double ROUNDING = 0.06;

    boolean isDate() {
        return kind == Mention.Kind.DATE;
    }

    /** Whether it can be read at all. */
    boolean isKnown() {
        return !Double.isNaN(number) || year + month + day + weekday > 0;
    }

    /** Whether it is no count that can be made by reading on: dates, sums, what is written in digits, more than ten. */
    boolean isTelling() {
        return kind != Mention.Kind.NUMBER || number > 10 || Character.isDigit(words.charAt(0)) && number > 3;
    }

    /** Whether both are of a sort that can be held against each other. */
    boolean isComparable(Figure other) {
        return isDate() == other.isDate()
                && (isDate()
                        || (kind == Mention.Kind.PERCENT) == (other.kind == Mention.Kind.PERCENT)
                                && (kind == Mention.Kind.TIME) == (other.kind == Mention.Kind.TIME)
                                && (kind == Mention.Kind.DURATION) == (other.kind == Mention.Kind.DURATION)
                                && !(kind == Mention.Kind.MONEY
                                        && other.kind == Mention.Kind.MONEY
                                        && !sharesUnit(other)));
    }

    /** Whether {@code source} says the same, or more exactly the same. */
    boolean agrees(Figure source) {
        if (words.equals(source.words)) {
            return true;
        }
        if (!isComparable(source)) {
            return false;
        }
        if (isDate()) {
            boolean any =
                    year > 0 && source.year > 0 || month > 0 && source.month > 0 || weekday > 0 && source.weekday > 0;
            return any
                    && agree(year, source.year)
                    && agree(month, source.month)
                    && agree(day, source.day)
                    && agree(weekday, source.weekday);
        }
        double difference = Math.abs(number - source.number);
        boolean round = rounded || source.rounded || number >= 1e5 || kind == Mention.Kind.DURATION;
        return difference < 1e-9
                || difference <= (round ? ROUNDING : 0) * Math.max(Math.abs(number), Math.abs(source.number));
    }

    boolean sharesUnit(Figure other) {
        return unit.stream().anyMatch(other.unit::contains);
    }

    private static boolean agree(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }
}
