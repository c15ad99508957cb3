package dev.footnote.edge.rest.ask;

import dev.footnote.edge.rest.FoundPassage;
import java.util.List;

/**
 * Server-sent events of an answer in the making. Clients pass over events that they do not know.
 *
 * @param name the kind of event
 * @param data what is told, to become JSON
 */
record AskEvent(String name, Object data) {

    /** A step begins: {@code resolving}, {@code searching}, {@code reading}, {@code composing},
     * {@code comparing} or {@code writing}; there may be others. */
    record Step(String step) {}

    /** The passages that are read, best first. */
    record Retrieved(List<FoundPassage> passages) {}

    /** More of the answer's text: all of them one after the other are {@code answer}. */
    record Delta(String text) {}

    /** What checking a sentence found; {@code sentence} counts from 0, {@code problem} says what is wrong with it. */
    record Verdict(int sentence, String verdict, String problem) {}

    /** What was told of the answer so far does not count; it begins again. */
    record Reset() {}
}
