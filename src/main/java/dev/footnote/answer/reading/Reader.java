package dev.footnote.answer.reading;

import dev.footnote.answer.question.Asked;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/** Reads retrieved passages for what answers a question: a port, by rules or by a trained model. */
public interface Reader {

    /**
     * Reads passages.
     *
     * @param asked what is asked, taken apart
     * @param hits the passages to read, best first
     * @param check called every few passages; what it throws ends the reading
     * @return one reading for each passage that was read, the most confident first
     */
    List<Reading> read(Asked asked, List<Hit> hits, Runnable check);

    /** The same, to its end. */
    default List<Reading> read(Asked asked, List<Hit> hits) {
        return read(asked, hits, () -> {});
    }
}
