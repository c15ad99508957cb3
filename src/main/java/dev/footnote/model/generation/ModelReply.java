package dev.footnote.model.generation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The whole reply of a language model.
 *
 * @param text all of it
 * @param cutOff whether it ended because it was allowed no more tokens
 * @param firstTokenMillis from the question to the first piece, where there was one
 * @param inputTokens how many tokens it was given, where it says so
 * @param outputTokens how many it used for the reply, where it says so
 */
public record ModelReply(
        String text,
        boolean cutOff,
        Optional<Double> firstTokenMillis,
        OptionalInt inputTokens,
        OptionalInt outputTokens) {}
