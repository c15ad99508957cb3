package dev.footnote.answer.verification;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.Word;

/** How well one word stands for another. */
final class WordLikeness {

    /** Below this cosine two words have nothing in common but the topic; above the other one they mean the same. */
    private static final double UNLIKE = 0.35;

    private static final double ALIKE = 0.75;

    /** What a word counts at most that is not the same to the letter. */
    private static final double OTHER_WORD = 0.8;

    private WordLikeness() {}

    /** 1 for the same word, less for one that means the same, 0 for one that does not. */
    static double of(Word mine, Word theirs) {
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
