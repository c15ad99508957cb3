package dev.footnote.search.index;

import java.util.List;

/**
 * What a check of an index on disk found.
 *
 * @param documents how many documents it has
 * @param passages how many passages
 * @param problems what is wrong, a line each; none where it is sound
 */
public record IndexReport(int documents, int passages, List<String> problems) {

    public IndexReport {
        problems = List.copyOf(problems);
    }
}
