package dev.footnote.answer.verification.evidence;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;
import dev.footnote.language.amount.ClaimToSource;
import dev.footnote.language.amount.Value;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.work.Budget;
import java.util.Optional;

/**
 * How well a sentence meets one word of another.
 *
 * @param word the word of it that is nearest, if one is
 * @param share how near, 0 to 1
 */
public record Match(Optional<Word> word, double share) {

    /** What a share of a sentence's length between the places of two words takes off. */
    private static final double DISTANCE = 0.01;
    /** Below this cosine two words have nothing in common but the topic; above the other one they mean the same. */
    private static final double UNLIKE = 0.35;

    private static final double ALIKE = 0.75;

    /** What a word counts at most that is not the same to the letter. */
    private static final double OTHER_WORD = 0.8;

    /** The match of {@code wanted}, a word of {@code claim}; of a word that is repeated the one in the likest place. */
    static Match of(Word wanted, Sentence claim, Sentence source) {
        Budget.check();
        return ofFigure(wanted, claim, source).orElseGet(() -> ofWord(wanted, claim, source));
    }

    /** A word of an amount, a date or a time is met by all that says as much: "17:00" by "5 pm". */
    private static Optional<Match> ofFigure(Word wanted, Sentence claim, Sentence source) {
        return figure(wanted, claim)
                .flatMap(figure -> source.figures().stream()
                        .filter(theirs -> ClaimToSource.agree(figure, theirs))
                        .findFirst())
                .flatMap(theirs -> source.words().stream()
                        .filter(word -> word.span().overlaps(theirs.span()))
                        .findFirst())
                .map(word -> new Match(Optional.of(word), 1));
    }

    private static Optional<Value> figure(Word word, Sentence sentence) {
        return sentence.figures().stream()
                .filter(figure -> figure.isKnown() && figure.span().overlaps(word.span()))
                .findFirst();
    }

    /** Whether two words belong to figures that agree. */
    public static boolean isSameFigure(Word mine, Sentence claim, Word theirs, Sentence source) {
        Budget.step();
        return figure(mine, claim)
                .flatMap(figure -> figure(theirs, source).filter(other -> ClaimToSource.agree(figure, other)))
                .isPresent();
    }

    private static Match ofWord(Word wanted, Sentence claim, Sentence source) {
        Match best = new Match(Optional.empty(), 0);
        double nearest = 0;
        for (Word word : source.words()) {
            if (!word.term().isEmpty() || word.text().equals(wanted.text())) {
                double likeness = likeness(wanted, word);
                double near = likeness - DISTANCE * distance(wanted, claim, word, source);
                if (likeness > 0 && near > nearest) {
                    best = new Match(Optional.of(word), likeness);
                    nearest = near;
                }
            }
        }
        return best;
    }

    /** Whether it is a word itself that this found. */
    boolean meets(Word other) {
        return share >= 1 && word.filter(other::equals).isPresent();
    }

    private static double distance(Word mine, Sentence claim, Word theirs, Sentence source) {
        return Math.abs((double) mine.span().start() / claim.text().length()
                - (double) theirs.span().start() / source.text().length());
    }

    /** 1 for the same word, less for one that means the same, 0 for one that does not. */
    public static double likeness(Word mine, Word theirs) {
        Budget.step();
        if (mine.text().equals(theirs.text()) || mine.isSame(theirs)) {
            return 1;
        }
        // a name or a figure is the same or it is another one
        if (isExact(mine)) {
            return isExact(theirs) ? 0 : OTHER_WORD / 2 * graded(mine.likeness(theirs));
        }
        return OTHER_WORD * graded(mine.likeness(theirs));
    }

    /** Whether a word is a name or a figure, for which no other one can stand. */
    static boolean isExact(Word word) {
        return word.name()
                || word.part() == PartOfSpeech.NUM
                || Character.isDigit(word.text().charAt(0));
    }

    private static double graded(double cosine) {
        return Math.max(0, Math.min(1, (cosine - UNLIKE) / (ALIKE - UNLIKE)));
    }
}
