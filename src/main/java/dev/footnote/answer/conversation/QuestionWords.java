package dev.footnote.answer.conversation;

import dev.footnote.language.TaggedWord;
import java.util.Set;

/** The words that ask. */
public final class QuestionWords {

    private static final Set<String> ALL =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whats", "who's", "what's");

    private QuestionWords() {}

    public static boolean isOne(TaggedWord word) {
        return ALL.contains(word.text());
    }
}
