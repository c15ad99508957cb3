package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.rule.PairJudge.Relation;
import dev.footnote.answer.disagreement.statement.Focus;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.answer.disagreement.statement.Statement;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups statements into the sides of a disagreement by rules: those contradict whose values differ, or of which one denies the other. */
public final class RuleSides {

    /** How near a sentence's score must come to the best one's for a plain yes or no. */
    private static final double SURE = 0.15;

    private static final int MOST_SIDES = 5;

    private final PairJudge judge;
    private final YesNo stance;

    public RuleSides(PairJudge judge, YesNo stance) {
        this.judge = judge;
        this.stance = stance;
    }

    /** Those that agree with {@code anchor}, then those of each side that contradicts it; fewer than two where none does. */
    public List<List<Part>> of(Focus focus, Statement anchor, List<Statement> read) {
        List<List<Part>> sides =
                focus.asked().expectation() == Expectation.YES_NO ? byStance(focus, anchor, read) : List.of();
        if (sides.size() < 2) {
            sides = byValue(focus, anchor, read);
        }
        return sides.size() < 2 && isOpen(focus.asked()) ? byPolarity(focus, anchor, read) : sides;
    }

    /** Whether a statement answers, not a thing or a reason. */
    private static boolean isOpen(Asked asked) {
        return switch (asked.expectation()) {
            case PERSON, PLACE, NAME, DATE, TIME, DURATION, MONEY, PERCENT, REASON, LIST -> false;
            default -> true;
        };
    }

    private List<List<Part>> byValue(Focus focus, Statement anchor, List<Statement> read) {
        boolean pointed = !focus.asked().expectation().kinds().isEmpty();
        WantedValues wanted = WantedValues.of(focus.asked(), anchor);
        List<List<Part>> most = List.of();
        for (Part part : focus.nearest(wanted.in(anchor))) {
            List<List<Part>> sides =
                    sides(part, read, statement -> focus.nearest(wanted.in(statement)), focus.terms(), pointed);
            most = sides.size() > most.size() ? sides : most;
        }
        return most;
    }

    private List<List<Part>> byPolarity(Focus focus, Statement anchor, List<Statement> read) {
        List<List<Part>> most = List.of();
        for (List<Word> clause : anchor.clauses()) {
            List<List<Part>> sides = sides(
                    Part.of(anchor, clause),
                    read,
                    statement -> statement.clauses().stream()
                            .map(other -> Part.of(statement, other))
                            .toList(),
                    focus.terms(),
                    false);
            most = sides.size() > most.size() ? sides : most;
        }
        return most;
    }

    /** Those that say yes to what is asked and those that say no, the anchor's side first. */
    private List<List<Part>> byStance(Focus focus, Statement anchor, List<Statement> read) {
        List<Part> same = new ArrayList<>();
        List<Part> other = new ArrayList<>();
        Optional<YesNo.Taken> mine = stance.of(focus, anchor);
        mine.ifPresent(taken -> same.add(taken.part()));
        for (Statement statement : read) {
            if (mine.isPresent()
                    && !statement.isSame(anchor)
                    && statement.score() >= SURE * read.get(0).score()) {
                stance.of(focus, statement)
                        .filter(theirs -> judge.isOfSame(mine.get().part(), theirs.part(), focus.terms()))
                        .ifPresent(theirs -> (theirs.yes() == mine.get().yes() ? same : other).add(theirs.part()));
            }
        }
        return other.isEmpty() ? List.of() : List.of(same, other);
    }

    private interface Parts {
        public List<Part> of(Statement statement);
    }

    /** The parts that agree with {@code anchor}, then those of each side that contradicts it. */
    private List<List<Part>> sides(Part anchor, List<Statement> read, Parts parts, Set<String> asked, boolean pointed) {
        List<List<Part>> sides = new ArrayList<>();
        sides.add(new ArrayList<>(List.of(anchor)));
        for (Statement statement : read) {
            if (!statement.isSame(anchor.statement())) {
                for (Part part : parts.of(statement)) {
                    Relation relation = judge.judge(anchor, part, asked, pointed);
                    if (relation == Relation.AGREES) {
                        sides.get(0).add(part);
                        break;
                    }
                    if (relation == Relation.CONTRADICTS) {
                        join(sides, part, asked, pointed);
                        break;
                    }
                }
            }
        }
        return sides;
    }

    private void join(List<List<Part>> sides, Part part, Set<String> asked, boolean pointed) {
        for (List<Part> side : sides.subList(1, sides.size())) {
            if (judge.judge(side.get(0), part, asked, pointed) == Relation.AGREES) {
                side.add(part);
                return;
            }
        }
        if (sides.size() < MOST_SIDES) {
            sides.add(new ArrayList<>(List.of(part)));
        }
    }
}
