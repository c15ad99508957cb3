package dev.footnote.language.amount;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import java.util.regex.Pattern;

/**
 * What a sentence gives as an answer: an amount, a day, a time of day, a name. Whether two of them can both be right
 * depends on where they come from: see {@link BetweenSources} and {@link ClaimToSource}.
 */
public sealed interface Value permits Value.Amount, Value.Day, Value.Clock, Value.Name {

    /** Where its words stand in the sentence, with the unit. */
    Span span();

    /** What sort of thing it is. */
    Mention.Kind kind();

    /** Its words, folded. */
    String words();

    /** Whether it could be read, and not only found. */
    boolean isKnown();

    /** Whether it can be held against that of another sentence: known, and neither vague nor the end of a range. */
    boolean isPlain();

    /** How exactly an amount is meant. */
    enum Bound {
        EXACT,
        ABOUT,
        AT_LEAST,
        /** More than that. */
        ABOVE,
        AT_MOST,
        /** Less than that. */
        BELOW;

        boolean isLower() {
            return this == AT_LEAST || this == ABOVE;
        }

        boolean isUpper() {
            return this == AT_MOST || this == BELOW;
        }
    }

    /** What a sentence says with an amount. */
    enum Standing {
        /** That it is so much. */
        GIVEN,
        /** That it is not so much. */
        DENIED,
        /** Neither: it is one end of a range, what was before, a rate or a part of a name. */
        ASIDE
    }

    /**
     * A number with its unit.
     *
     * @param number as it is written, durations in seconds; NaN where it cannot be read
     * @param unit what is counted or measured
     */
    record Amount(Span span, Mention.Kind kind, String words, double number, Bound bound, Unit unit, Standing standing)
            implements Value {

        private static final Pattern LENGTH = Pattern.compile("pages?|words?");

        /** The number in seconds, metres, kilograms or litres where it measures one of these. */
        public double inBaseUnits() {
            return unit.measure().map(measure -> measure.inBaseUnits(number)).orElse(number);
        }

        public boolean isDenied() {
            return standing == Standing.DENIED;
        }

        /** Whether it tells how long or far something is. */
        public boolean isLength() {
            return unit.quantity().filter(Measure.Quantity.LENGTH::equals).isPresent()
                    || unit.word()
                            .map(word -> LENGTH.matcher(word.text()).matches())
                            .orElse(false);
        }

        @Override
        public boolean isKnown() {
            return !Double.isNaN(number);
        }

        @Override
        public boolean isPlain() {
            return isKnown() && standing != Standing.ASIDE;
        }
    }

    /**
     * A day, as far as it is told; 0 for what is not.
     *
     * @param weekday 1 for Monday to 7
     * @param relative whether it can only be told from the day on which it is said
     */
    record Day(Span span, String words, int year, int month, int day, int weekday, boolean relative) implements Value {

        @Override
        public Mention.Kind kind() {
            return Mention.Kind.DATE;
        }

        @Override
        public boolean isKnown() {
            return year + month + day + weekday > 0;
        }

        @Override
        public boolean isPlain() {
            return year + month + weekday > 0 && !relative;
        }

        /** Whether both tell the same part of a date. */
        boolean sharesPart(Day other) {
            return year > 0 && other.year > 0 || month > 0 && other.month > 0 || weekday > 0 && other.weekday > 0;
        }

        /** Whether nothing that both tell differs, but perhaps the day of the week. */
        boolean isSameDay(Day other) {
            return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
        }

        boolean isSameWeekday(Day other) {
            return agree(weekday, other.weekday);
        }

        private static boolean agree(int one, int other) {
            return one == 0 || other == 0 || one == other;
        }
    }

    /**
     * A time of day.
     *
     * @param minutes since midnight; -1 where it cannot be read, as "dawn"
     * @param range whether it is one end of a range
     */
    record Clock(Span span, String words, int minutes, boolean range) implements Value {
        private static final Pattern TOLD = Pattern.compile("(?i)[ap]\\.?m|:|\\.\\d|noon|midnight");
        private static final int HALF_DAY = 720;

        @Override
        public Mention.Kind kind() {
            return Mention.Kind.TIME;
        }

        /** Whether it does not say which half of the day it means: "half past one". */
        boolean isOfHalfDay() {
            return !TOLD.matcher(words).find() && minutes <= HALF_DAY;
        }

        @Override
        public boolean isKnown() {
            return minutes >= 0;
        }

        @Override
        public boolean isPlain() {
            return isKnown() && !range;
        }
    }

    /**
     * Somebody or something by name.
     *
     * @param words as they are written
     */
    record Name(Span span, Mention.Kind kind, String words) implements Value {

        @Override
        public boolean isKnown() {
            return true;
        }

        @Override
        public boolean isPlain() {
            return true;
        }
    }
}
