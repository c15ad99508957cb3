package dev.footnote.answer.verification.check;

import dev.footnote.answer.verification.evidence.Match;
import dev.footnote.answer.verification.evidence.Source;
import dev.footnote.answer.verification.evidence.Support;
import dev.footnote.answer.verification.evidence.Wording;
import dev.footnote.language.Folded;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Certainty;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.modality.PastForms;
import dev.footnote.language.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a sentence denies what its evidence says, says the opposite, or is surer or less sure of it. */
final class StanceCheck extends Check {

    private static final Opposites OPPOSITES = new Opposites();

    /** From this cosine, graded, two words speak of the same. */
    private static final double SAME = 0.4;

    /** From this share of its words on in the best sentence, a sentence is a part of that. */
    private static final double NEARLY_ALL = 0.8;

    StanceCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    /**
     * A word of the sentence and the one that stands for it.
     *
     * @param there the sentence that has the other
     */
    private record Pair(Word mine, Word theirs, Sentence there) {

        boolean hasVerb() {
            return mine.part() == PartOfSpeech.VERB || theirs.part() == PartOfSpeech.VERB;
        }
    }

    @Override
    void run() {
        List<Pair> pairs = IntStream.range(0, evidence.wanted().size())
                .mapToObj(this::pair)
                .flatMap(Optional::stream)
                .toList();
        put(Feature.OPPOSITE, pairs.stream().anyMatch(pair -> isTurned(pair.mine(), pair.theirs())));
        put(Feature.NEGATION, pairs.stream().anyMatch(pair -> denial(pair).isPresent()));
        put(Feature.LESS_SURE, pairs.stream().anyMatch(this::isLessSure));
        put(Feature.SHORTENED, isShortened());
        // in other words it is the fitted weights that say what these count
        if (evidence.isNearCopy() || evidence.coverage().plain(List.of(evidence.best())) >= NEARLY_ALL) {
            pairs.forEach(this::object);
        }
    }

    /** The {@code w}th word with what stands for it: a verb in the sentence that has it, other words in the best one. */
    private Optional<Pair> pair(int w) {
        Word mine = evidence.wanted().get(w);
        Source source = evidence.best();
        if (mine.part() == PartOfSpeech.VERB && source.matches().get(w).share() < SAME) {
            source = evidence.meeting(w);
        }
        Match match = source.matches().get(w);
        return match.share() < SAME
                ? Optional.empty()
                : Optional.of(new Pair(mine, match.word().orElseThrow(), source.sentence()));
    }

    private void object(Pair pair) {
        denial(pair).ifPresent(findings::object);
        boolean surer = isSurer(pair);
        if (surer || isLessSure(pair)) {
            object(
                    Problem.Kind.MODALITY,
                    "The source is " + (surer ? "less" : "more") + " sure of “"
                            + pair.mine().text() + "”.");
        }
    }

    private Optional<Problem> denial(Pair pair) {
        boolean ours = claim.stance(pair.mine()).denied();
        boolean theirs = pair.there().stance(pair.theirs()).denied();
        boolean turned = isTurned(pair.mine(), pair.theirs());
        if ((ours == theirs) != turned) {
            return Optional.empty();
        }
        String said = "“" + pair.mine().text() + "”.";
        String detail = turned
                ? "The source says “" + pair.theirs().text() + "”, not " + said
                : (theirs ? "The source denies that: " : "The source does not deny that: ") + said;
        return Optional.of(new Problem(Problem.Kind.NEGATION, detail));
    }

    private boolean isSurer(Pair pair) {
        return tellsCertainty(pair) && isSurer(ours(pair), theirs(pair), pair.mine());
    }

    private boolean isLessSure(Pair pair) {
        return tellsCertainty(pair) && isSurer(theirs(pair), ours(pair), pair.theirs());
    }

    private boolean tellsCertainty(Pair pair) {
        return pair.hasVerb()
                || pair.mine().text().equals(pair.theirs().text()) && isSaidOf(pair.mine(), pair.theirs());
    }

    private Certainty ours(Pair pair) {
        return claim.stance(pair.mine()).certainty();
    }

    private static Certainty theirs(Pair pair) {
        return pair.there().stance(pair.theirs()).certainty();
    }

    /** Whether a word is the opposite of the one that stands for it, and neither sentence has both. */
    private boolean isTurned(Word mine, Word theirs) {
        return !mine.isSame(theirs)
                && OPPOSITES.are(mine.text(), theirs.text())
                && best.words().stream().noneMatch(mine::isSame)
                && claim.words().stream().noneMatch(theirs::isSame);
    }

    /** Whether two words that are no verbs are what something is said to be: "may be a sin" and "is a sin". */
    private boolean isSaidOf(Word mine, Word theirs) {
        return hasBefore(claim, mine) && hasBefore(best, theirs);
    }

    private static boolean hasBefore(Sentence sentence, Word word) {
        int at = sentence.words().indexOf(word);
        return sentence.words().subList(Math.max(0, at - 4), at).stream()
                .anyMatch(other -> other.part() == PartOfSpeech.AUX);
    }

    private boolean isSurer(Certainty sure, Certainty known, Word word) {
        return switch (known) {
            case FACT -> false;
            case POSSIBLE -> sure != Certainty.POSSIBLE;
            case FUTURE -> sure == Certainty.FACT && isPast(word) || sure == Certainty.DUTY;
            case DUTY -> sure == Certainty.FACT && isPast(word) || sure == Certainty.FUTURE;
        };
    }

    private boolean isPast(Word word) {
        Sentence sentence = claim.words().contains(word) ? claim : best;
        int at = sentence.words().indexOf(word);
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (PastForms.isBeforeParticiple(sentence.words().get(i).text())) {
                return true;
            }
        }
        return word.text().endsWith("ed") || PastForms.isBeforeParticiple(word.text());
    }

    private boolean isShortened() {
        int from = 0;
        String theirs = Folded.of(best.text()).text();
        for (Word word : claim.words()) {
            if (word.isContent()) {
                int at = theirs.indexOf(word.text(), from);
                if (at < 0) {
                    return false;
                }
                from = at + word.text().length();
            }
        }
        return true;
    }
}
