package dev.footnote.answer.verification;

import dev.footnote.language.Word;
import dev.footnote.language.sentence.Sentence;
import java.util.Optional;

/**
 * How well a sentence meets one word of another.
 *
 * @param word the word of it that is nearest, if one is
 * @param share how near, 0 to 1
 */
record Match(Optional<Word> word, double share) {

    /** What a share of a sentence's length between the places of two words takes off. */
    private static final double DISTANCE = 0.01;

    /** The match of {@code wanted}, a word of {@code claim}; of a word that is repeated the one in the likest place. */
    static Match of(Word wanted, Sentence claim, Sentence source) {
        Match best = new Match(Optional.empty(), 0);
        double nearest = 0;
        for (Word word : source.words()) {
            if (!word.term().isEmpty() || word.text().equals(wanted.text())) {
                double likeness = WordLikeness.of(wanted, word);
                double near = likeness - DISTANCE * distance(wanted, claim, word, source);
                if (likeness > 0 && near > nearest) {
                    best = new Match(Optional.of(word), likeness);
                    nearest = near;
                }
            }
        }
        return best;
    }

    private static double distance(Word mine, Sentence claim, Word theirs, Sentence source) {
        return Math.abs((double) mine.span().start() / claim.text().length()
                - (double) theirs.span().start() / source.text().length());
    }
}
