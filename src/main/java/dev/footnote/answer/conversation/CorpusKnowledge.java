package dev.footnote.answer.conversation;

import dev.footnote.language.Mention.Kind;
import java.util.Optional;

/** What the documents tell about the words of a conversation: a port. */
public interface CorpusKnowledge {

    /** What {@code words} name in the documents: person, place or just a name; nothing where they are no name there. */
    Optional<Kind> kind(String words);

    /** Whether the documents speak of {@code noun} where they answer {@code question}. */
    default boolean tellOf(String noun, String question) {
        return false;
    }
}
