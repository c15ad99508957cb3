package dev.footnote.answer.verification;

import dev.footnote.language.Folded;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.modality.Certainty;
import dev.footnote.language.modality.Opposites;
import dev.footnote.language.modality.PastForms;
import dev.footnote.language.modality.Stance;
import dev.footnote.language.sentence.Sentence;
import java.util.Optional;

/** Whether a sentence denies what its evidence says, says the opposite, or is surer or less sure of it. */
final class StanceCheck extends Check {

    private static final Opposites OPPOSITES = new Opposites();

    /** From this cosine, graded, two words speak of the same. */
    private static final double SAME = 0.4;

    StanceCheck(Support evidence, Wording wording, Findings findings) {
        super(evidence, wording, findings);
    }

    @Override
    void run() {
        boolean negation = false;
        boolean opposite = false;
        boolean surer = false;
        boolean lessSure = false;
        for (int w = 0; w < evidence.wanted().size(); w++) {
            Word mine = evidence.wanted().get(w);
            // a verb is held against the sentence that has it, other words against the best one
            Source source = evidence.best();
            if (mine.part() == PartOfSpeech.VERB && source.matches().get(w).share() < SAME) {
                source = evidence.meeting(w);
            }
            Match match = source.matches().get(w);
            if (match.share() >= SAME) {
                Word theirs = match.word().orElseThrow();
                Sentence there = source.sentence();
                boolean turned = isTurned(mine, theirs);
                opposite |= turned;
                Optional<Problem> denial = denial(mine, claim.stance(mine), theirs, there.stance(theirs), turned);
                denial.ifPresent(findings::object);
                negation |= denial.isPresent();
                if (mine.part() == PartOfSpeech.VERB
                        || theirs.part() == PartOfSpeech.VERB
                        || mine.text().equals(theirs.text()) && isSaidOf(mine, theirs)) {
                    Certainty sure = claim.stance(mine).certainty();
                    Certainty known = there.stance(theirs).certainty();
                    boolean more = isSurer(sure, known, mine);
                    boolean less = isSurer(known, sure, theirs);
                    surer |= more;
                    lessSure |= less;
                    if (more || less) {
                        object(
                                Problem.Kind.MODALITY,
                                "The source is " + (more ? "less" : "more") + " sure of “" + mine.text() + "”.");
                    }
                }
            }
        }
        put(Feature.NEGATION, negation);
        put(Feature.OPPOSITE, opposite);
        put(Feature.SURER, surer);
        put(Feature.LESS_SURE, lessSure);
        put(Feature.SHORTENED, isShortened());
    }

    private static Optional<Problem> denial(Word mine, Stance ours, Word theirs, Stance there, boolean turned) {
        if (ours.denied() != there.denied() && !turned) {
            return Optional.of(new Problem(
                    Problem.Kind.NEGATION,
                    (there.denied() ? "The source denies that: “" : "The source does not deny that: “")
                            + mine.text()
                            + "”."));
        }
        return ours.denied() == there.denied() && turned
                ? Optional.of(new Problem(
                        Problem.Kind.NEGATION, "The source says “" + theirs.text() + "”, not “" + mine.text() + "”."))
                : Optional.empty();
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
