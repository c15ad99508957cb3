package dev.footnote.language.amount;

import dev.footnote.language.Mention.Kind;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value.Amount;
import dev.footnote.language.amount.Value.Bound;
import dev.footnote.language.amount.Value.Clock;
import dev.footnote.language.amount.Value.Day;

/**
 * Whether a claim may give a value for that of the source it cites. It was made from that source: it must have the same
 * number, only rounded where one of both says so or where it is large, and the same day of the week.
 */
public final class ClaimToSource {

    /** How far a rounded number may lie from the exact one. */
    private static final double ROUNDING = 0.06;

    /** The same for one that was converted into another unit. */
    private static final double CONVERTED = 0.02;

    /** In minutes: "half past one" may be after noon. */
    private static final int HALF_DAY = 720;

    /** From here on numbers are rounded without a word. */
    private static final double LARGE = 1e5;

    private ClaimToSource() {}

    /** Whether both are of a sort that can be held against each other. */
    public static boolean areComparable(Value claim, Value source) {
        if (claim instanceof Amount mine && source instanceof Amount theirs) {
            return isOfOneSort(mine, theirs, Kind.PERCENT)
                    && isOfOneSort(mine, theirs, Kind.DURATION)
                    && tellsPoints(mine) == tellsPoints(theirs)
                    && !isOtherMoney(mine, theirs);
        }
        return claim instanceof Day && source instanceof Day || claim instanceof Clock && source instanceof Clock;
    }

    private static boolean isOfOneSort(Amount one, Amount other, Kind kind) {
        return (one.kind() == kind) == (other.kind() == kind);
    }

    private static boolean isOtherMoney(Amount one, Amount other) {
        return one.kind() == Kind.MONEY
                && other.kind() == Kind.MONEY
                && !one.unit().shares(other.unit());
    }

    /** Two percent are no two percentage points. */
    private static boolean tellsPoints(Amount amount) {
        return amount.kind() == Kind.PERCENT && amount.words().contains("point");
    }

    /** Whether {@code source} says the same, or more exactly the same. */
    public static boolean agree(Value claim, Value source) {
        if (claim instanceof Amount mine && source instanceof Amount theirs) {
            return areComparable(mine, theirs) && allows(mine.bound(), theirs.bound()) && isSameNumber(mine, theirs);
        }
        return claim.words().equals(source.words())
                || claim instanceof Day mine && source instanceof Day theirs && isSameDay(mine, theirs)
                || claim instanceof Clock time && source instanceof Clock theirTime && isSameTime(time, theirTime);
    }

    private static boolean isSameDay(Day claim, Day source) {
        return claim.sharesPart(source) && claim.isSameDay(source) && claim.isSameWeekday(source);
    }

    private static boolean isSameNumber(Amount claim, Amount source) {
        return isRoundedOrSame(claim, source) || claim.words().equals(source.words()) && !isKnownOther(claim, source);
    }

    private static boolean isSameTime(Clock claim, Clock source) {
        int apart = claim.minutes() - source.minutes();
        boolean halfDay = claim.isOfHalfDay() || source.isOfHalfDay();
        return claim.isKnown() && (apart == 0 || halfDay && apart % HALF_DAY == 0);
    }

    /** Whether a claim may give a bound for that of its source: one that is left out is told in short, another one is not. */
    private static boolean allows(Bound claim, Bound source) {
        boolean turned = claim.isLower() && source.isUpper() || claim.isUpper() && source.isLower();
        boolean stricter = (claim == Bound.ABOVE || claim == Bound.BELOW) && source != claim && source != Bound.ABOUT;
        return !turned && !stricter;
    }

    /** Whether the number is followed by a unit of measurement that is another one than the source's, converted. */
    private static boolean isKnownOther(Amount claim, Amount source) {
        return claim.unit().named().isPresent()
                && source.unit().named().isPresent()
                && !claim.unit().named().equals(source.unit().named());
    }

    private static boolean isRoundedOrSame(Amount claim, Amount source) {
        if (isKnownOther(claim, source)
                && !claim.unit().quantity().equals(source.unit().quantity())) {
            return false;
        }
        boolean measured = claim.unit().quantity().isPresent()
                && claim.unit().quantity().equals(source.unit().quantity());
        double mine = measured ? claim.inBaseUnits() : claim.number();
        double theirs = measured ? source.inBaseUnits() : source.number();
        double tolerance = tolerance(claim, source) * Math.max(Math.abs(mine), Math.abs(theirs));
        return Math.abs(mine - theirs) <= Math.max(1e-9, tolerance);
    }

    private static double tolerance(Amount claim, Amount source) {
        if (claim.bound() == Bound.ABOUT
                || source.bound() == Bound.ABOUT
                || claim.number() >= LARGE && claim.kind() != Kind.DURATION) {
            return ROUNDING;
        }
        boolean converted =
                claim.kind() == Kind.DURATION || isKnownOther(claim, source) || claim.kind() == Kind.PERCENT;
        return converted && !unitWords(claim).equals(unitWords(source)) ? CONVERTED : 0;
    }

    /** The letters of an amount, without the s of the plural: months are no weeks. */
    private static String unitWords(Amount amount) {
        String letters = amount.kind() == Kind.NUMBER
                ? amount.unit().word().map(Word::text).orElse("")
                : amount.words().replaceAll("[^\\p{L}]", "");
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
