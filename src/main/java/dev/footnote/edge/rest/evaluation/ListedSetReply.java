package dev.footnote.edge.rest.evaluation;

import dev.footnote.evaluation.ListedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * JSON of a question set that can be run.
 *
 * @param set its path within the folder of sets, which names it
 * @param name what reports call it; null where it cannot be read
 * @param questions how many questions it has
 * @param fit how many of them are to fit
 * @param report how many of them are to report
 * @param problem why it cannot be run; null where it can
 */
@Schema(name = "ListedSet")
public record ListedSetReply(String set, String name, int questions, int fit, int report, String problem) {

    static ListedSetReply of(ListedSet set) {
        return new ListedSetReply(
                set.path(),
                set.problem().isPresent() ? null : set.name(),
                set.questions(),
                set.fit(),
                set.report(),
                set.problem().orElse(null));
    }
}
