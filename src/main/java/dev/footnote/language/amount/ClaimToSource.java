package dev.footnote.language.amount;

import dev.footnote.language.Mention.Kind;
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

    /** From here on numbers are rounded without a word. */
    private static final double LARGE = 1e5;

    private ClaimToSource() {}

    /** Whether both are of a sort that can be held against each other. */
    public static boolean areComparable(Value claim, Value source) {
        if (claim instanceof Amount mine && source instanceof Amount theirs) {
            return isOfOneSort(mine, theirs, Kind.PERCENT)
                    && isOfOneSort(mine, theirs, Kind.DURATION)
                    && !(mine.kind() == Kind.MONEY
                            && theirs.kind() == Kind.MONEY
                            && !mine.unit().shares(theirs.unit()));
        }
        return claim instanceof Day && source instanceof Day || claim instanceof Clock && source instanceof Clock;
    }

    private static boolean isOfOneSort(Amount one, Amount other, Kind kind) {
        return (one.kind() == kind) == (other.kind() == kind);
    }

    /** Whether {@code source} says the same, or more exactly the same. */
    public static boolean agree(Value claim, Value source) {
        if (claim.words().equals(source.words())) {
            return true;
        }
        if (claim instanceof Day mine && source instanceof Day theirs) {
            return mine.sharesPart(theirs) && mine.isSameDay(theirs) && mine.isSameWeekday(theirs);
        }
        if (claim instanceof Clock mine && source instanceof Clock theirs) {
            return mine.isKnown() && mine.minutes() == theirs.minutes();
        }
        return areComparable(claim, source)
                && claim instanceof Amount mine
                && source instanceof Amount theirs
                && isRoundedOrSame(mine, theirs);
    }

    private static boolean isRoundedOrSame(Amount claim, Amount source) {
        boolean measured = claim.unit().quantity().isPresent()
                && claim.unit().quantity().equals(source.unit().quantity());
        double mine = measured ? claim.inBaseUnits() : claim.number();
        double theirs = measured ? source.inBaseUnits() : source.number();
        boolean round = claim.bound() != Bound.EXACT
                || source.bound() != Bound.EXACT
                || claim.number() >= LARGE
                || claim.kind() == Kind.DURATION;
        double tolerance = round ? ROUNDING * Math.max(Math.abs(mine), Math.abs(theirs)) : 0;
        return Math.abs(mine - theirs) <= Math.max(1e-9, tolerance);
    }
}
