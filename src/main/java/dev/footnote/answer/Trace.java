package dev.footnote.answer;

import dev.footnote.reading.Reading;
import dev.footnote.retrieval.Hit;
import java.util.List;

/**
 * How an answer came about.
 *
 * @param understood the question that was answered: made to stand alone, slips mended
 * @param expects what kind of thing the question was taken to ask for
 * @param hits what was retrieved, best first, with every rank and score
 * @param readings what was read in it, the most confident first
 * @param threshold the confidence below which is refused
 * @param undated how many documents a date filter left out because they carry no date
 * @param timings how long each step took, in order
 */
public record Trace(
        String understood,
        String expects,
        List<Hit> hits,
        List<Reading> readings,
        double threshold,
        int undated,
        List<Timing> timings) {

    /**
     * One step's time.
     *
     * @param step its name
     * @param milliseconds wall clock
     */
    public record Timing(String step, double milliseconds) {}

    public Trace {
        hits = List.copyOf(hits);
        readings = List.copyOf(readings);
        timings = List.copyOf(timings);
    }
}
