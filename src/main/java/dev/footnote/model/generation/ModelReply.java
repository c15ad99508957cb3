package dev.footnote.model.generation;

import java.util.Optional;

/**
 * The whole reply of a language model.
 *
 * @param text all of it
 * @param cutOff whether it ended because it was allowed no more tokens
 * @param firstTokenMillis from the question to the first piece, where there was one
 * @param tokens how many it took
 */
public record ModelReply(String text, boolean cutOff, Optional<Double> firstTokenMillis, ModelCall.Tokens tokens) {}
