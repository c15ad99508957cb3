package dev.footnote.evaluation.report;

import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Report of a claim set as Markdown that fits a comment on a pull request. */
public final class ClaimMarkdownReport implements ClaimReportWriter {

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        return Files.writeString(folder.resolve(MarkdownReport.FILE), text(result));
    }

    private static String text(ClaimResult result) {
        StringBuilder text = new StringBuilder();
        text.append("### Evaluation: ")
                .append(MarkdownReport.escaped(result.set()))
                .append("\n\n")
                .append(
                        result.complete()
                                ? ""
                                : "Stopped after " + result.items().size() + " of " + result.planned() + ".\n\n")
                .append("| measure | value | 95 % interval |\n|---|---:|---:|\n");
        result.totals()
                .forEach((name, total) -> text.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(Numbers.three(total.mean()))
                        .append(" | ")
                        .append(Numbers.interval(total.interval()))
                        .append(" |\n"));
        return text.append("\n<sub>")
                .append(Numbers.counted(result.claims().size(), "claim"))
                .append(", ")
                .append(Numbers.counted(result.pairs(), "pair"))
                .append("; scored by ")
                .append(MarkdownReport.escaped(result.scorer()))
                .append("; median ")
                .append(Numbers.milliseconds(result.speed().median()))
                .append("</sub>\n")
                .toString();
    }
}
