package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a statement gives as an answer: an amount, a day, a time of day, a name. */
public sealed interface Value permits Value.Amount, Value.Day, Value.Clock, Value.Name {

    /** Where its words stand in the sentence, with the unit. */
    Span span();

    /** What sort of thing it is. */
    Mention.Kind kind();

    /** Whether both measure the same sort of thing, so that they could differ. */
    boolean isComparable(Value other);

    /** Whether both could be right together. */
    boolean agrees(Value other);

    /** How exactly an amount is meant. */
    enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    /**
     * A number with its unit.
     *
     * @param number durations in seconds, lengths in metres, masses in kilograms, volumes in litres
     * @param unit what is counted or measured; empty where the sentence does not say it beside the number
     * @param quantity what the unit measures, where it measures something
     * @param denied whether the sentence says that it is not this
     */
    record Amount(
            Span span,
            Mention.Kind kind,
            double number,
            Bound bound,
            Optional<Word> unit,
            Optional<Measure.Quantity> quantity,
            boolean denied)
            implements Value {

        private static final Pattern LENGTH = Pattern.compile("pages?|words?");

        private static final double SAME_UNIT = 0.6;
        private static final double ABOUT = 0.05;
        private static final double ROUNDING = 0.005;

        /** "At least" is not said of what is much more. */
        private static final double MUCH_MORE = 1.5;

        /** Whether it tells how long or far something is. */
        public boolean isLength() {
            return quantity.filter(Measure.Quantity.LENGTH::equals).isPresent()
                    || unit.map(word -> LENGTH.matcher(word.text()).matches()).orElse(false);
        }

        @Override
        public boolean isComparable(Value other) {
            return other instanceof Amount amount
                    && kind == amount.kind
                    && quantity.equals(amount.quantity)
                    && (quantity.isPresent()
                            || unit.isEmpty()
                            || amount.unit.isEmpty()
                            || unit.get().likeness(amount.unit.get()) >= SAME_UNIT);
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Amount amount && (fits(amount) || amount.fits(this));
        }

        private boolean fits(Amount other) {
            double tolerance = bound == Bound.ABOUT || other.bound == Bound.ABOUT ? ABOUT : ROUNDING;
            boolean same = Math.abs(number - other.number) <= tolerance * Math.max(number, other.number);
            if (same || bound == other.bound) {
                return same;
            }
            return bound == Bound.AT_LEAST && other.number >= number && other.number <= MUCH_MORE * number
                    || bound == Bound.AT_MOST && other.number <= number;
        }
    }

    /**
     * A day, as far as it is told; 0 for what is not.
     *
     * @param weekday 1 for Monday to 7
     */
    record Day(Span span, int year, int month, int day, int weekday) implements Value {

        @Override
        public Mention.Kind kind() {
            return Mention.Kind.DATE;
        }

        @Override
        public boolean isComparable(Value other) {
            return other instanceof Day that
                    && (year > 0 && that.year > 0 || month > 0 && that.month > 0 || weekday > 0 && that.weekday > 0);
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Day that
                    && agree(year, that.year)
                    && agree(month, that.month)
                    && agree(day, that.day)
                    && (month > 0 || agree(weekday, that.weekday));
        }

        private static boolean agree(int one, int other) {
            return one == 0 || other == 0 || one == other;
        }
    }

    /**
     * A time of day.
     *
     * @param minutes since midnight
     */
    record Clock(Span span, int minutes) implements Value {

        @Override
        public Mention.Kind kind() {
            return Mention.Kind.TIME;
        }

        @Override
        public boolean isComparable(Value other) {
            return other instanceof Clock;
        }

        @Override
        public boolean agrees(Value other) {
            return other instanceof Clock that && minutes == that.minutes;
        }
    }

    /** Somebody or something by name. */
    record Name(Span span, Mention.Kind kind, String words) implements Value {

        private static final int BEGINNING = 5;

        @Override
        public boolean isComparable(Value other) {
            return other instanceof Name that
                    && (kind == that.kind || kind == Mention.Kind.NAME || that.kind == Mention.Kind.NAME);
        }

        /** By one word that begins alike in both. */
        @Override
        public boolean agrees(Value other) {
            if (!(other instanceof Name that)) {
                return false;
            }
            for (String mine : words.split("[^\\p{L}\\p{N}]+")) {
                for (String theirs : that.words.split("[^\\p{L}\\p{N}]+")) {
                    int length = Math.min(BEGINNING, Math.max(mine.length(), theirs.length()));
                    if (mine.regionMatches(true, 0, theirs, 0, length)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
