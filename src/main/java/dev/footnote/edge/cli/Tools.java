package dev.footnote.edge.cli;

import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.run.ReportWriter;
import java.util.List;

/**
 * The collaborators of the commands.
 *
 * @param evaluations reads sets and runs them
 * @param reports writes reports of runs, one of each format
 * @param claimReports writes reports of claim sets, one of each format
 */
public record Tools(Evaluations evaluations, List<ReportWriter> reports, List<ClaimReportWriter> claimReports) {

    public Tools {
        reports = List.copyOf(reports);
        claimReports = List.copyOf(claimReports);
    }
}
