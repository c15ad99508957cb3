package dev.footnote.model.generation;

import dev.footnote.model.prompt.Prompt;
import java.time.Duration;

/**
 * The limits of input, output and time of a call to a language model.
 *
 * @param inputTokens about how much it is given at most beside the prompt's own words, in word pieces of the embedding model
 * @param historyTokens how much of that may be earlier questions and answers
 * @param outputTokens the most tokens of a reply
 * @param timeout how long one reply may take, all tries together
 */
public record Limits(int inputTokens, int historyTokens, int outputTokens, Duration timeout) {

    public Limits {
        if (inputTokens < 1 || historyTokens < 0 || outputTokens < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("limits of a language model are above 0: " + inputTokens + ", "
                    + historyTokens + ", " + outputTokens + ", " + timeout);
        }
    }

    /** A filled prompt as a request. */
    public ModelRequest request(Prompt.Filled prompt) {
        int tokens = prompt.maxTokens() > 0 ? Math.min(prompt.maxTokens(), outputTokens) : outputTokens;
        return new ModelRequest(prompt.name(), prompt.task(), prompt.matter(), prompt.temperature(), tokens, timeout);
    }
}
