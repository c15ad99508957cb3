package dev.footnote.edge.rest.evaluation;

import java.util.List;

/**
 * A run of a question set.
 *
 * @param id names it
 * @param set the set's path within the folder of sets
 * @param state {@code preparing}, {@code running}, {@code finished}, {@code cancelled} or {@code failed}
 * @param done how many questions were asked
 * @param planned how many will be; 0 while that is not known
 * @param message what went wrong; null unless it failed
 * @param reports addresses of its reports; empty until there are any
 */
public record RunReply(
        String id, String set, String state, int done, int planned, String message, List<String> reports) {

    /** Whether nothing more will come of it. */
    boolean isOver() {
        return !state.equals("preparing") && !state.equals("running");
    }
}
