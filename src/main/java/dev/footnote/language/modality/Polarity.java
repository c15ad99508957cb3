package dev.footnote.language.modality;

import dev.footnote.language.Word;
import java.util.List;

/** Polarity of a part of a sentence: affirmed or negated. */
public final class Polarity {

    /** From this cosine a word speaks of what is denied. */
    private static final double SPOKEN_OF = 0.6;

    private Polarity() {}

    /** Whether {@code clause} denies something that {@code others} speak of, an even number of denials taken for none. */
    public static boolean denies(List<Word> clause, List<Word> others) {
        int count = 0;
        for (int i = 0; i < clause.size(); i++) {
            if (Denials.isDenial(clause.get(i)) && !Denials.isNotOnly(clause, i) && isSpokenOf(clause, i, others)) {
                count++;
            }
        }
        return count % 2 == 1;
    }

    /** Whether what is denied, the next word with a meaning, is spoken of. */
    private static boolean isSpokenOf(List<Word> clause, int denial, List<Word> others) {
        for (Word word : clause.subList(denial + 1, clause.size())) {
            if (word.isContent()) {
                return others.stream().anyMatch(other -> other.isContent() && word.likeness(other) >= SPOKEN_OF);
            }
        }
        return true;
    }
}
