package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.document.Span;
import dev.footnote.language.Folded;
import dev.footnote.language.Mention;
import dev.footnote.language.amount.ClaimToSource;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.OptionalDouble;

/** Whether the amounts and dates of a sentence stand in its evidence, of the same thing. */
final class FigureCheck extends Check {

    /** Smaller numbers may come from counting what the source lists. */
    private static final int COUNTED = 10;

    private static final int COUNTED_IN_DIGITS = 3;

    FigureCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    /**
     * Where a figure of the sentence stands.
     *
     * @param few in the few sentences that bear it out best
     * @param all in any, or in the context of the passages
     */
    private record Found(Value figure, boolean few, boolean all) {

        boolean isDate() {
            return figure.kind() == Mention.Kind.DATE;
        }
    }

    @Override
    void run() {
        List<Found> found = claim.figures().stream().map(this::find).toList();
        List<Found> dates = found.stream().filter(Found::isDate).toList();
        List<Found> numbers = found.stream().filter(there -> !there.isDate()).toList();
        put(Feature.NUMBERS_MISSING, missing(numbers, Found::few));
        put(Feature.NUMBERS_MISSING_IN_ALL, missing(numbers, Found::all));
        put(Feature.DATES_MISSING, missing(dates, Found::few));
        put(Feature.DATES_MISSING_IN_ALL, missing(dates, Found::all));
        put(Feature.NUMBER_OF_OTHER, found.stream().anyMatch(this::countsOther));
        found.stream().filter(this::isWrong).forEach(this::object);
    }

    private Found find(Value figure) {
        boolean few = isIn(figure, evidence.chosen());
        return new Found(figure, few, few || isIn(figure, evidence.sources()) || isInContext(figure));
    }

    private static boolean isIn(Value figure, List<Source> sources) {
        return sources.stream()
                .anyMatch(source -> source.sentence().figures().stream()
                                .anyMatch(theirs -> ClaimToSource.agree(figure, theirs) || isShortened(figure, theirs))
                        || isOutsideFigures(figure, source.sentence()));
    }

    /** Whether the words of a figure stand in a sentence by themselves, as a part of no other figure: of "3.22" or "EN 71". */
    private static boolean isOutsideFigures(Value figure, Sentence sentence) {
        Folded text = Folded.of(sentence.text());
        for (int at = text.find(figure.words(), 0); at >= 0; at = text.find(figure.words(), at + 1)) {
            Span place = text.original(at, at + figure.words().length());
            if (isWhole(sentence.text(), place)
                    && sentence.figures().stream()
                            .noneMatch(other -> other.span().overlaps(place))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String text, Span place) {
        return (place.start() == 0 || !Character.isLetterOrDigit(text.charAt(place.start() - 1)))
                && (place.end() == text.length() || !Character.isLetterOrDigit(text.charAt(place.end())));
    }

    private boolean isInContext(Value figure) {
        return Folded.of(wording.context()).find(figure.words(), 0) >= 0;
    }

    private boolean isWrong(Found found) {
        if (!found.figure().isKnown()) {
            return false;
        }
        boolean missing = !found.all() && isTelling(found.figure());
        return missing || evidence.isNearCopy() && (countsOther(found) || !found.few() && hasRival(found.figure()));
    }

    private void object(Found found) {
        boolean time = found.isDate() || found.figure().kind() == Mention.Kind.TIME;
        object(
                time ? Problem.Kind.DATE : Problem.Kind.NUMBER,
                "The source does not say “" + found.figure().span().in(claim.text()) + "” of this.");
    }

    /** Whether it is no count that can be made by reading on: dates, sums, what is written in digits, more than ten. */
    private static boolean isTelling(Value figure) {
        return !(figure instanceof Value.Amount amount)
                || amount.kind() != Mention.Kind.NUMBER
                || amount.number() > COUNTED
                || Character.isDigit(amount.words().charAt(0)) && amount.number() > COUNTED_IN_DIGITS;
    }

    /** Whether the best sentence has another figure of its sort, which this one should have been. */
    private boolean hasRival(Value figure) {
        return best.figures().stream()
                .filter(other -> other.isKnown() && ClaimToSource.areComparable(figure, other))
                .filter(other -> !ClaimToSource.agree(figure, other))
                .anyMatch(other -> claim.figures().stream().noneMatch(mine -> ClaimToSource.agree(mine, other)));
    }

    /** Whether what it counts is counted by another number there, and never by this one. */
    private boolean countsOther(Found found) {
        if (!found.few() || !(found.figure() instanceof Value.Amount amount) || !isCount(amount)) {
            return false;
        }
        List<Value> ofSame = evidence.chosen().stream()
                .flatMap(source -> source.sentence().figures().stream())
                .filter(theirs -> theirs instanceof Value.Amount other
                        && isCount(other)
                        && amount.unit().shares(other.unit()))
                .toList();
        return !ofSame.isEmpty()
                && ofSame.stream().noneMatch(theirs -> ClaimToSource.agree(amount, theirs))
                && evidence.chosen().stream()
                        .flatMap(source -> source.sentence().figures().stream())
                        .noneMatch(theirs -> isBare(theirs) && ClaimToSource.agree(amount, theirs));
    }

    /** Whether the source leaves out the unit: "beech two, oak three", a cell below its head. */
    private static boolean isShortened(Value figure, Value theirs) {
        return isBare(theirs)
                && figure.kind() == Mention.Kind.DURATION
                && theirs instanceof Value.Amount amount
                && NumberWords.first(figure.words()).equals(OptionalDouble.of(amount.number()));
    }

    /** Whether a number stands without what it counts: "In 2023 it was 980". */
    private static boolean isBare(Value figure) {
        return figure instanceof Value.Amount amount && amount.unit().word().isEmpty();
    }

    private static boolean isCount(Value.Amount amount) {
        return amount.kind() == Mention.Kind.NUMBER;
    }
}
