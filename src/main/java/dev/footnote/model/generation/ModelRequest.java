package dev.footnote.model.generation;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A request to a language model: instructions, text and limits.
 *
 * @param purpose what for, a word for the trace: the prompt's name
 * @param system what it is told of its task, where that is told apart
 * @param user what it is given
 * @param temperature how freely it may choose its words, 0 or more; the model's own where none is given
 * @param maxTokens the most tokens of the reply, 1 or more
 * @param timeout how long the whole reply may take
 */
public record ModelRequest(
        String purpose,
        Optional<String> system,
        String user,
        OptionalDouble temperature,
        int maxTokens,
        Duration timeout) {

    public ModelRequest {
        if (user.isBlank()) {
            throw new IllegalArgumentException(purpose + ": nothing to ask");
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException(purpose + ": a reply has at least one token, not " + maxTokens);
        }
    }

    /** The same in less time. */
    public ModelRequest within(Duration other) {
        return new ModelRequest(purpose, system, user, temperature, maxTokens, other);
    }
}
