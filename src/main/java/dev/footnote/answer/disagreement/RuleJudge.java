package dev.footnote.answer.disagreement;

import dev.footnote.language.Mention;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.BetweenSources;
import dev.footnote.language.amount.NumberWords;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.Denials;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.modality.Polarity;
import dev.footnote.language.speech.Attribution;
import java.util.List;
import java.util.Set;

/** By values that differ, denial and opposites, where the words around them are about the same. */
final class RuleJudge implements PairJudge {

    /** These leave room for others of which the opposite holds. */
    private static final Set<String> SOME = Set.of("some", "most", "many", "several", "few", "other", "others");

    private static final Set<String> ALL = Set.of("all", "every", "each", "no", "none", "any");

    /** Statements of so few words need not share so many. */
    private static final int BRIEF = 4;

    /** How much of each other's words two parts must have in the mean: where names, a form of answer, or neither is asked for. */
    private static final double NAMES = 0.7;

    private static final double POINTED = 0.55;
    private static final double OPEN = 0.6;

    /** From this share of the question's words on, both answer it, whatever else they say. */
    private static final double BOTH = 0.8;

    /** How much of the one with the most words of its own. */
    private static final double LEAST = 0.35;

    /** How alike what happens must be. */
    private static final double VERBS = 0.3;

    private static final double NAMES_VERBS = 0.6;

    private final Opposites opposites;
    private final Rivals rivals;

    RuleJudge(Opposites opposites) {
        this.opposites = opposites;
        this.rivals = new Rivals(opposites);
    }

    @Override
    public Relation judge(Part one, Part other, Set<String> asked, boolean pointed) {
        if (rivals.areApart(one, other, asked)) {
            return Relation.UNRELATED;
        }
        return one.value().isPresent() && other.value().isPresent()
                ? byValue(one, other, asked, pointed)
                : byPolarity(one, other, asked);
    }

    @Override
    public boolean isOfSame(Part one, Part other, Set<String> asked) {
        return !Alignment.replaces(one, other, asked)
                && !Alignment.replaces(other, one, asked)
                && !leavesRoom(one, other)
                && !leavesRoom(other, one);
    }

    private Relation byValue(Part first, Part second, Set<String> asked, boolean pointed) {
        Part one = first.about(asked);
        Part other = second.about(asked);
        Value mine = one.value().orElseThrow();
        Value theirs = other.value().orElseThrow();
        boolean names = mine instanceof Value.Name;
        if (rulesOut(one, theirs) || rulesOut(other, mine)) {
            return Alignment.shared(one, other) > 0 ? Relation.CONTRADICTS : Relation.UNRELATED;
        }
        if (!BetweenSources.areComparable(mine, theirs) || !isCountOfSame(one, other) || names && !isInSamePlace(one, other)) {
            return Relation.UNRELATED;
        }
        if (Alignment.contrast(one, other, asked)
                || Alignment.differ(one, other, asked)
                || Alignment.differ(other, one, asked)
                || Alignment.shared(one, other) == 0
                || isOneVoice(one.statement(), other.statement())
                || mine instanceof Value.Amount && Timing.areYearsApart(one, other)) {
            return Relation.UNRELATED;
        }
        Alignment alignment = Alignment.of(one, other);
        boolean both = !names && Alignment.answers(one, asked) >= BOTH && Alignment.answers(other, asked) >= BOTH;
        boolean same = both
                || alignment.mean() >= (names ? NAMES : pointed ? POINTED : OPEN)
                        && alignment.least() >= LEAST
                        && alignment.verbs() >= (names ? NAMES_VERBS : VERBS);
        if (!same) {
            return Relation.UNRELATED;
        }
        return BetweenSources.agree(mine, theirs) ? Relation.AGREES : Relation.CONTRADICTS;
    }

    private Relation byPolarity(Part one, Part other, Set<String> asked) {
        boolean brief = Math.max(one.frame().size(), other.frame().size()) <= BRIEF;
        Part mine = without(one, other);
        Part theirs = without(other, one);
        if (Alignment.contrast(mine, theirs, asked)
                || !Alignment.subjects(mine, theirs)
                || Alignment.shared(mine, theirs) < (brief ? 1 : 2)
                        && (Alignment.shared(mine, theirs) < 1 || Alignment.known(one, other, asked) < 2)) {
            return Relation.UNRELATED;
        }
        Alignment alignment = Alignment.of(mine, theirs);
        if (alignment.least() < (brief ? 0.45 : 0.55) || alignment.mean() < (brief ? 0.5 : 0.7)) {
            return Relation.UNRELATED;
        }
        boolean opposed = one.said().stream().anyMatch(word -> isOpposed(word, other.said()));
        boolean contradicts = denies(one, other) != denies(other, one) ^ opposed;
        if (contradicts && (leavesRoom(one, other) || leavesRoom(other, one))) {
            return Relation.UNRELATED;
        }
        return contradicts ? Relation.CONTRADICTS : Relation.AGREES;
    }

    /** One document does not contradict itself, unless it tells what others say. */
    private static boolean isOneVoice(Statement one, Statement other) {
        return one.document().id().equals(other.document().id())
                && one.speaker().map(Attribution::name).equals(other.speaker().map(Attribution::name));
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

    /** Whether {@code mine} says that it is not {@code value}: "100 billion, not 350". */
    private static boolean rulesOut(Part mine, Value value) {
        if (!(value instanceof Value.Amount theirs) || !(mine.value().orElseThrow() instanceof Value.Amount given)) {
            return false;
        }
        double scale = NumberWords.scale(given.span().in(mine.statement().text()));
        return BetweenSources.areComparable(given, theirs)
                && mine.statement().values().stream()
                        .anyMatch(other -> other instanceof Value.Amount denied
                                && denied.isDenied()
                                && (denied.inBaseUnits() == theirs.inBaseUnits()
                                        || scale * denied.inBaseUnits() == theirs.inBaseUnits()));
    }

    /** A number without a noun counts what the other one counts only where its words speak of that. */
    private static boolean isCountOfSame(Part one, Part other) {
        return speaksOfUnit(one, other) && speaksOfUnit(other, one);
    }

    private static boolean speaksOfUnit(Part mine, Part theirs) {
        boolean bare = mine.value().orElseThrow() instanceof Value.Amount amount
                && amount.kind() == Mention.Kind.NUMBER
                && amount.unit().word().isEmpty();
        return !bare
                || theirs.value().orElseThrow() instanceof Value.Amount amount
                        && amount.unit().word()
                                .map(unit -> mine.clause().stream().anyMatch(unit::isSame))
                                .orElse(true);
    }

    private boolean isOpposed(Word word, List<Word> others) {
        return word.part() != PartOfSpeech.PROPN
                && others.stream().anyMatch(other -> opposites.are(word.text(), other.text()));
    }

    /** Whether {@code mine} denies something that {@code theirs} speaks of. */
    private static boolean denies(Part mine, Part theirs) {
        return Polarity.denies(mine.clause(), theirs.statement().words());
    }

    /** "Some are open" and "some are closed" are both right. */
    private static boolean leavesRoom(Part mine, Part theirs) {
        return mine.clause().stream().anyMatch(word -> SOME.contains(word.text()))
                && theirs.clause().stream().noneMatch(word -> ALL.contains(word.text()));
    }

    /** The words that are opposed say nothing about whether the rest is about the same. */
    private Part without(Part mine, Part theirs) {
        List<Word> frame = mine.frame().stream()
                .filter(word -> !isOpposed(word, theirs.said()) && !Denials.isDenial(word))
                .toList();
        return new Part(mine.statement(), mine.clause(), mine.value(), frame, mine.subject());
    }
}
