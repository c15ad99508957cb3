package dev.footnote.language.amount;

import dev.footnote.language.Mention;
import dev.footnote.language.amount.Value.Amount;
import dev.footnote.language.amount.Value.Bound;
import dev.footnote.language.amount.Value.Clock;
import dev.footnote.language.amount.Value.Day;
import dev.footnote.language.amount.Value.Name;

/**
 * Whether the values of two sources can both be right. Sources round without saying so, and each may count something else:
 * only what surely measures the same is compared, in whatever unit, and differs from half a percent on.
 */
public final class BetweenSources {

    private static final double SAME_UNIT = 0.6;
    private static final double ABOUT = 0.05;
    private static final double ROUNDING = 0.005;

    /** "At least" is not said of what is much more. */
    private static final double MUCH_MORE = 1.5;

    /** So many letters at the beginning make one name of two spellings. */
    private static final int BEGINNING = 5;

    private BetweenSources() {}

    /** Whether both measure the same sort of thing, so that they could differ. */
    public static boolean areComparable(Value one, Value other) {
        if (one instanceof Amount mine && other instanceof Amount theirs) {
            return mine.kind() == theirs.kind() && measureTheSame(mine.unit(), theirs.unit());
        }
        if (one instanceof Day mine && other instanceof Day theirs) {
            return mine.sharesPart(theirs);
        }
        if (one instanceof Name mine && other instanceof Name theirs) {
            return areOfOneSort(mine, theirs);
        }
        return one instanceof Clock && other instanceof Clock;
    }

    private static boolean areOfOneSort(Name one, Name other) {
        return one.kind() == other.kind() || isAnyName(one) || isAnyName(other);
    }

    private static boolean measureTheSame(Unit one, Unit other) {
        boolean known = one.word().isPresent() && other.word().isPresent();
        return one.quantity().equals(other.quantity())
                && (one.quantity().isPresent()
                        || !known
                        || one.word().get().likeness(other.word().get()) >= SAME_UNIT);
    }

    private static boolean isAnyName(Name value) {
        return value.kind() == Mention.Kind.NAME;
    }

    /** Whether both could be right together. */
    public static boolean agree(Value one, Value other) {
        if (one instanceof Amount mine && other instanceof Amount theirs) {
            return fits(mine, theirs) || fits(theirs, mine);
        }
        if (one instanceof Day mine && other instanceof Day theirs) {
            return isSameDay(mine, theirs);
        }
        if (one instanceof Clock mine && other instanceof Clock theirs) {
            return mine.minutes() == theirs.minutes();
        }
        return one instanceof Name && other instanceof Name && shareWord(one.words(), other.words());
    }

    private static boolean isSameDay(Day one, Day other) {
        return one.isSameDay(other) && (one.month() > 0 || one.isSameWeekday(other));
    }

    private static boolean fits(Amount one, Amount other) {
        double mine = one.inBaseUnits();
        double theirs = other.inBaseUnits();
        double tolerance = one.bound() == Bound.ABOUT || other.bound() == Bound.ABOUT ? ABOUT : ROUNDING;
        boolean same = Math.abs(mine - theirs) <= tolerance * Math.max(mine, theirs);
        if (same || one.bound() == other.bound()) {
            return same;
        }
        return one.bound().isLower() && theirs >= mine && theirs <= MUCH_MORE * mine
                || one.bound().isUpper() && theirs <= mine;
    }

    /** By one word that begins alike in both. */
    private static boolean shareWord(String one, String other) {
        for (String mine : one.split("[^\\p{L}\\p{N}]+")) {
            for (String theirs : other.split("[^\\p{L}\\p{N}]+")) {
                int length = Math.min(BEGINNING, Math.max(mine.length(), theirs.length()));
                if (mine.regionMatches(true, 0, theirs, 0, length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
