package dev.footnote.answer.disagreement.rule;

import dev.footnote.answer.disagreement.rule.PairJudge.Relation;
import dev.footnote.answer.disagreement.statement.Alignment;
import dev.footnote.answer.disagreement.statement.Part;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Denials;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.modality.Polarity;
import java.util.List;
import java.util.Set;

/** Judges parts that give no values: one denies what the other says, or says the opposite. */
final class PolarityRules {

    /** These leave room for others of which the opposite holds. */
    private static final Set<String> SOME = Set.of("some", "most", "many", "several", "few", "other", "others");

    private static final Set<String> ALL = Set.of("all", "every", "each", "no", "none", "any");

    private final Opposites opposites;

    PolarityRules(Opposites opposites) {
        this.opposites = opposites;
    }

    /**
     * How much two parts must have in common.
     *
     * @param words to the letter
     * @param least how much of the one with the most words of its own
     * @param mean how much of each other's words in the mean
     */
    private record Demand(int words, double least, double mean) {

        private static final Demand USUAL = new Demand(2, 0.55, 0.7);

        /** Statements of few words need not share so many. */
        private static final Demand OF_BRIEF = new Demand(1, 0.45, 0.5);

        private static final int BRIEF = 4;

        static Demand of(Part one, Part other) {
            return Math.max(one.frame().size(), other.frame().size()) <= BRIEF ? OF_BRIEF : USUAL;
        }

        boolean isMet(Alignment alignment) {
            return alignment.least() >= least && alignment.mean() >= mean;
        }
    }

    Relation judge(Part one, Part other, Set<String> asked) {
        Demand demand = Demand.of(one, other);
        Part mine = without(one, other);
        Part theirs = without(other, one);
        if (one.statement().isOneVoiceWith(other.statement())
                || Alignment.contrast(mine, theirs, asked)
                || !Alignment.subjects(mine, theirs)
                || !shareWords(mine, theirs, demand, Alignment.known(one, other, asked))
                || !demand.isMet(Alignment.of(mine, theirs))) {
            return Relation.UNRELATED;
        }
        if (!contradict(one, other)) {
            return Relation.AGREES;
        }
        return leaveRoom(one, other) ? Relation.UNRELATED : Relation.CONTRADICTS;
    }

    /** One word is enough where both know two that are asked for. */
    private static boolean shareWords(Part one, Part other, Demand demand, long known) {
        int shared = Alignment.shared(one, other);
        return shared >= demand.words() || shared >= 1 && known >= 2;
    }

    private boolean contradict(Part one, Part other) {
        boolean opposed = one.said().stream().anyMatch(word -> isOpposed(word, other.said()));
        return denies(one, other) != denies(other, one) ^ opposed;
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
    static boolean leaveRoom(Part one, Part other) {
        return leavesRoom(one, other) || leavesRoom(other, one);
    }

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
