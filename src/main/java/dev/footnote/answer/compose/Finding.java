package dev.footnote.answer.compose;

import dev.footnote.answer.question.Asked;
import dev.footnote.answer.reading.Reading;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The readings of passages for one part of a question.
 *
 * @param asked that part
 * @param readings what was read for it, the most confident first
 * @param confidence that it is answered, 0 to 1
 */
public record Finding(Asked asked, List<Reading> readings, double confidence) {

    /** What was read for what was found, the most confident first and of each thing in turn, then all else that was found. */
    public static List<Passage> passages(List<Finding> found, List<Hit> hits) {
        Set<Passage> passages = new LinkedHashSet<>();
        int longest = found.stream()
                .mapToInt(finding -> finding.readings().size())
                .max()
                .orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Finding finding : found) {
                if (i < finding.readings().size()) {
                    passages.add(finding.readings().get(i).hit().passage());
                }
            }
        }
        hits.forEach(hit -> passages.add(hit.passage()));
        return List.copyOf(passages);
    }
}
