package dev.footnote.answer.reply;

import dev.footnote.answer.conversation.Rewriting;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Reading;
import dev.footnote.model.generation.ModelCall;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Optional;

/**
 * The trace of an answer: its steps, times and decisions.
 *
 * @param understood the question that was answered: made to stand alone, slips mended
 * @param expects what the question was taken to ask for
 * @param hits what was retrieved, best first, with every rank and score
 * @param readings what was read in it, the most confident first
 * @param threshold the confidence below which is refused
 * @param undated how many documents a date filter left out because they carry no date
 * @param work what was done for it
 */
public record Trace(
        String understood,
        Expectation expects,
        List<Hit> hits,
        List<Reading> readings,
        double threshold,
        int undated,
        Work work) {

    /**
     * What was done for an answer.
     *
     * @param timings how long each step took, in order
     * @param exact whether the vectors of all passages that may answer were compared; false where a graph led to the nearest
     * @param rewriting what a language model made of a question that may lean on those before it, where one was asked
     * @param calls what asking a language model came to, in order
     */
    public record Work(List<Timing> timings, boolean exact, Optional<Rewriting> rewriting, List<ModelCall> calls) {

        /** Nothing worth telling. */
        public static final Work NONE = new Work(List.of(), true, Optional.empty(), List.of());

        public Work {
            timings = List.copyOf(timings);
            calls = List.copyOf(calls);
        }
    }

    /**
     * One step's time.
     *
     * @param milliseconds wall clock
     */
    public record Timing(Step step, double milliseconds) {}

    public Trace {
        hits = List.copyOf(hits);
        readings = List.copyOf(readings);
    }
}
