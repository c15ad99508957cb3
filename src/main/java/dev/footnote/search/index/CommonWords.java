package dev.footnote.search.index;

import dev.footnote.search.passage.TokenCounter;
import java.util.function.Predicate;

/**
 * Tells common words of the language from spelling errors by how the embedding model's word pieces cut them: a common word
 * is one piece, or a common word of four letters or more and an ending.
 */
public final class CommonWords implements Predicate<String> {

    private static final int SHORTEST_STEM = 4;

    private final TokenCounter counter;

    public CommonWords(TokenCounter counter) {
        this.counter = counter;
    }

    /** Whether {@code word}, in lower case, is a common one. */
    @Override
    public boolean test(String word) {
        int pieces = counter.count(word);
        return pieces == 1 || pieces == 2 && beginsWithWord(word);
    }

    private boolean beginsWithWord(String word) {
        for (int length = word.length() - 1; length >= SHORTEST_STEM; length--) {
            if (counter.count(word.substring(0, length)) == 1) {
                return true;
            }
        }
        return false;
    }
}
