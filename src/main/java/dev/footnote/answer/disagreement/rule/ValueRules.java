package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.rule.PairJudge.Relation;
import dev.footnote.answer.disagreement.statement.Alignment;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Timing;
import dev.footnote.language.Mention;
import dev.footnote.language.amount.BetweenSources;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.amount.Value;
import java.util.Set;

/** Judges parts that give a value each: it differs, and the words around both are about the same. */
final class ValueRules {

    /** From this share of the question's words on, both answer it, whatever else they say. */
    private static final double BOTH = 0.8;

    private ValueRules() {}

    /**
     * How much two parts must have in common.
     *
     * @param mean how much of each other's words in the mean
     * @param least how much of the one with the most words of its own
     * @param verbs how alike what happens must be
     */
    private record Demand(double mean, double least, double verbs) {

        private static final Demand OF_NAMES = new Demand(0.7, 0.35, 0.6);

        /** Where a thing of a certain form was asked for. */
        private static final Demand POINTED = new Demand(0.55, 0.35, 0.3);

        private static final Demand OPEN = new Demand(0.6, 0.35, 0.3);

        static Demand of(Value value, boolean pointed) {
            return value instanceof Value.Name ? OF_NAMES : pointed ? POINTED : OPEN;
        }

        boolean isMet(Alignment alignment) {
            return alignment.mean() >= mean && alignment.least() >= least && alignment.verbs() >= verbs;
        }
    }

    /**
     * How two parts stand to each other.
     *
     * @param asked the stems of the question's words
     * @param pointed whether a thing of a certain form was asked for
     */
    static Relation judge(Part one, Part other, Set<String> asked, boolean pointed) {
        if (rulesOut(one, other) || rulesOut(other, one)) {
            return Alignment.shared(one, other) > 0 ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        if (!couldDiffer(one, other) || areApart(one, other, asked) || !areOfSame(one, other, asked, pointed)) {
            return Relation.UNRELATED;
        }
        return BetweenSources.agree(value(one), value(other)) ? Relation.AGREES : Relation.CONTRADICTS;
    }

    private static Value value(Part part) {
        return part.value().orElseThrow();
    }

    /** Whether both give a value of one sort, of one thing that is counted, in one place of the sentence. */
    private static boolean couldDiffer(Part one, Part other) {
        return BetweenSources.areComparable(value(one), value(other))
                && speaksOfUnit(one, other)
                && speaksOfUnit(other, one)
                && (!(value(one) instanceof Value.Name) || isInSamePlace(one, other));
    }

    /** Whether they are about different things, or one document's own course of events. */
    private static boolean areApart(Part one, Part other, Set<String> asked) {
        return Alignment.contrast(one, other, asked)
                || Alignment.differ(one, other, asked)
                || Alignment.differ(other, one, asked)
                || Alignment.shared(one, other) == 0
                || one.statement().isOneVoiceWith(other.statement())
                || value(one) instanceof Value.Amount && Timing.areYearsApart(one, other);
    }

    private static boolean areOfSame(Part one, Part other, Set<String> asked, boolean pointed) {
        boolean both = !(value(one) instanceof Value.Name)
                && Alignment.answers(one, asked) >= BOTH
                && Alignment.answers(other, asked) >= BOTH;
        return both || Demand.of(value(one), pointed).isMet(Alignment.of(one, other));
    }

    /** Whether both names stand at the beginning, or behind the same word: "by", "is". */
    private static boolean isInSamePlace(Part one, Part other) {
        return one.isValueFirst() && other.isValueFirst()
                || one.link().equals(other.link())
                || isActiveOf(one, other)
                || isActiveOf(other, one);
    }

    /** "Dora wrote the guide" and "the guide was written by Emil". */
    private static boolean isActiveOf(Part active, Part passive) {
        return active.isValueFirst() && passive.link().equals("by");
    }

    /** Whether {@code mine} says that it is not what {@code other} gives: "100 billion, not 350". */
    private static boolean rulesOut(Part mine, Part other) {
        if (!(value(other) instanceof Value.Amount theirs) || !(value(mine) instanceof Value.Amount given)) {
            return false;
        }
        double scale = NumberWords.scale(given.span().in(mine.statement().text()));
        return BetweenSources.areComparable(given, theirs)
                && mine.statement().values().stream().anyMatch(denied -> isDenied(denied, theirs.inBaseUnits(), scale));
    }

    private static boolean isDenied(Value value, double number, double scale) {
        return value instanceof Value.Amount amount
                && amount.isDenied()
                && (amount.inBaseUnits() == number || scale * amount.inBaseUnits() == number);
    }

    /** A number without a noun counts what the other one counts only where its words speak of that. */
    private static boolean speaksOfUnit(Part mine, Part theirs) {
        boolean bare = value(mine) instanceof Value.Amount amount
                && amount.kind() == Mention.Kind.NUMBER
                && amount.unit().word().isEmpty();
        return !bare
                || value(theirs) instanceof Value.Amount amount
                        && amount.unit()
                                .word()
                                .map(unit -> mine.clause().stream().anyMatch(unit::isSame))
                                .orElse(true);
    }
}
