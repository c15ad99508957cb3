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
 * @param tokens how many it took
 * @param failure why there was no reply, where there was none
 */
public record ModelCall(
        String purpose,
        String model,
        int tries,
        Optional<Double> firstTokenMillis,
        double millis,
        Tokens tokens,
        Optional<Failure> failure) {

    /**
     * Why there was no reply.
     *
     * @param problem in a sentence, in the provider's own words where it said any
     */
    public record Failure(ModelFailed.Kind kind, String problem) {}

    /**
     * The tokens of a call, where the model says so.
     *
     * @param input how many it was given
     * @param output how many it used for the reply
     */
    public record Tokens(OptionalInt input, OptionalInt output) {

        public static final Tokens UNKNOWN = new Tokens(OptionalInt.empty(), OptionalInt.empty());
    }
}
