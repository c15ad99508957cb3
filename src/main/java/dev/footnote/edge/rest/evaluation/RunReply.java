package dev.footnote.edge.rest.evaluation;

import dev.footnote.edge.rest.Wire;
import dev.footnote.evaluation.BackgroundRun;
import dev.footnote.evaluation.report.HtmlReport;
import dev.footnote.evaluation.report.MarkdownReport;
import java.nio.file.Files;
import java.util.List;

/**
 * JSON of a run of a question set.
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

    /** What can be had of a run. */
    private static final List<String> REPORTS = List.of(HtmlReport.FILE, "report.json", MarkdownReport.FILE);

    static RunReply of(BackgroundRun run) {
        BackgroundRun.Standing standing = run.standing();
        boolean reported = standing.isOver() && Files.isRegularFile(run.folder().resolve(HtmlReport.FILE));
        List<String> reports = reported
                ? REPORTS.stream()
                        .map(file -> "/api/evaluation/runs/" + run.id() + "/" + file)
                        .toList()
                : List.of();
        return new RunReply(
                run.id(),
                run.set(),
                Wire.name(standing.state()),
                standing.done(),
                standing.planned(),
                standing.message().orElse(null),
                reports);
    }

    /** Whether nothing more will come of it. */
    boolean isOver() {
        return !state.equals("preparing") && !state.equals("running");
    }
}
