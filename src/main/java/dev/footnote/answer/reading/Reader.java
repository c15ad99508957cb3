package dev.footnote.answer.reading;

import dev.footnote.answer.question.Question;
import dev.footnote.search.retrieval.Hit;
import java.util.List;

/** Reads retrieved passages for what answers a question: a port, by rules or by a trained model. */
public interface Reader {

    /**
     * Reads passages.
     *
     * @param question what is asked
     * @param hits the passages to read, best first
     * @return one reading a hit, the most confident first
     */
    List<Reading> read(Question question, List<Hit> hits);

    /**
     * The same, while it may be stopped.
     *
     * @param check called every few passages; what it throws ends the reading
     */
    default List<Reading> read(Question question, List<Hit> hits, Runnable check) {
        check.run();
        return read(question, hits);
    }
}
