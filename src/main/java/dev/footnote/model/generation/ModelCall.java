package dev.footnote.model.generation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A record of one call to a language model, for the trace and the metrics. It holds nothing of what was asked or said.
 *
 * @param purpose what it was asked for
 * @param model its name
 * @param tries how often it was asked; 0 where it was not asked at all
 * @param firstTokenMillis from the last try's beginning to the first piece, where there was one
 * @param millis from beginning to end, all tries and pauses together
 * @param inputTokens how many tokens it was given, where it says so
 * @param outputTokens how many it used for the reply, where it says so
 * @param failure why there was no reply, where there was none
 */
public record ModelCall(
        String purpose,
        String model,
        int tries,
        Optional<Double> firstTokenMillis,
        double millis,
        OptionalInt inputTokens,
        OptionalInt outputTokens,
        Optional<ModelFailed.Kind> failure) {}
