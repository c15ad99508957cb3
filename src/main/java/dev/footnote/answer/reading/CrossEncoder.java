package dev.footnote.answer.reading;

import dev.footnote.search.passage.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A cross-encoder, a trained model that reads a question or a claim and a passage together: a port. Safe for use by several
 * threads.
 */
public interface CrossEncoder {

    /**
     * Reads passages, the first ones first.
     *
     * @param question what is asked
     * @param budget after this time what is not yet read stays unread; the first passage is always read
     * @return one reading a passage in the same order, none for those that stayed unread
     */
    List<Optional<CrossReading>> read(String question, List<Passage> passages, Duration budget);

    /**
     * Holds a claim against passages, each by itself; none where the model cannot.
     *
     * @return one a passage in the same order, or none at all
     */
    default List<ClaimReading> hold(String claim, List<Passage> passages) {
        return List.of();
    }
}
