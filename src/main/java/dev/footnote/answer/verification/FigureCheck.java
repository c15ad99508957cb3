package dev.footnote.answer.verification;

import dev.footnote.language.Folded;
import dev.footnote.language.Mention;
import java.util.List;

/** Whether the amounts and dates of a sentence stand in its evidence, of the same thing. */
final class FigureCheck extends Check {

    FigureCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        int numbers = 0;
        int dates = 0;
        double[] missing = new double[4];
        boolean ofOther = false;
        for (Figure figure : claim.figures()) {
            boolean few = isIn(figure, evidence.chosen());
            boolean all = few || isIn(figure, evidence.sources()) || isInContext(figure);
            int at = figure.isDate() ? 2 : 0;
            missing[at] += few ? 0 : 1;
            missing[at + 1] += all ? 0 : 1;
            numbers += figure.isDate() ? 0 : 1;
            dates += figure.isDate() ? 1 : 0;
            boolean countsOther = few && countsOther(figure);
            ofOther |= countsOther;
            boolean rival = hasRival(figure);
            if (figure.isKnown() && (!all && (rival || figure.isTelling()) || countsOther || !few && rival)) {
                object(
                        figure.isDate() || figure.kind() == Mention.Kind.TIME ? Problem.Kind.DATE : Problem.Kind.NUMBER,
                        "The source does not say “" + figure.span().in(claim.text()) + "” of this.");
            }
        }
        put(Feature.NUMBERS_MISSING, numbers == 0 ? 0 : missing[0] / numbers);
        put(Feature.NUMBERS_MISSING_IN_ALL, numbers == 0 ? 0 : missing[1] / numbers);
        put(Feature.DATES_MISSING, dates == 0 ? 0 : missing[2] / dates);
        put(Feature.DATES_MISSING_IN_ALL, dates == 0 ? 0 : missing[3] / dates);
        put(Feature.NUMBER_OF_OTHER, ofOther);
    }

    private static boolean isIn(Figure figure, List<Source> sources) {
        return sources.stream()
                .anyMatch(source -> source.sentence().figures().stream().anyMatch(figure::agrees)
                        || Folded.of(source.sentence().text()).find(figure.words(), 0) >= 0);
    }

    private boolean isInContext(Figure figure) {
        return Folded.of(wording.context()).find(figure.words(), 0) >= 0;
    }

    /** Whether the best sentence has another figure of its sort, which this one should have been. */
    private boolean hasRival(Figure figure) {
        return best.figures().stream()
                .anyMatch(other -> figure.isComparable(other)
                        && other.isKnown()
                        && !figure.agrees(other)
                        && claim.figures().stream().noneMatch(mine -> mine.agrees(other)));
    }

    /** Whether what it counts is counted by another number there, and never by this one. */
    private boolean countsOther(Figure figure) {
        if (figure.unit().isEmpty() || figure.kind() != Mention.Kind.NUMBER) {
            return false;
        }
        boolean same = false;
        boolean other = false;
        for (Source source : evidence.chosen()) {
            for (Figure theirs : source.sentence().figures()) {
                if (theirs.kind() == Mention.Kind.NUMBER && figure.sharesUnit(theirs)) {
                    same |= figure.agrees(theirs);
                    other |= !figure.agrees(theirs);
                }
            }
        }
        return other && !same;
    }
}
