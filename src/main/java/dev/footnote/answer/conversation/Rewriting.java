package dev.footnote.answer.conversation;

import java.util.Optional;

/**
 * What a language model made of a question that may lean on those before it.
 *
 * @param proposed the question in its words, where it gave one
 * @param rejected why that was not used, in a sentence for people; empty where it was
 */
public record Rewriting(Optional<String> proposed, Optional<String> rejected) {

    static Rewriting used(String proposed) {
        return new Rewriting(Optional.of(proposed), Optional.empty());
    }

    static Rewriting rejected(String proposed, String why) {
        return new Rewriting(Optional.of(proposed), Optional.of(why));
    }

    static Rewriting none(String why) {
        return new Rewriting(Optional.empty(), Optional.of(why));
    }
}
