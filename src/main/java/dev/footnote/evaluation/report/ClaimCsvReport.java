package dev.footnote.evaluation.report;

import dev.footnote.evaluation.claim.ClaimReportWriter;
import dev.footnote.evaluation.claim.ClaimResult;
import dev.footnote.evaluation.claim.ScoredClaim;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Report of a claim set as CSV (RFC 4180), one line a claim. */
public final class ClaimCsvReport implements ClaimReportWriter {

    @Override
    public Path write(ClaimResult result, Path folder) throws IOException {
        Path file = folder.resolve(CsvReport.FILE);
        try (Writer writer = Files.newBufferedWriter(file)) {
            CSVPrinter printer = CSVFormat.RFC4180.print(writer);
            printer.printRecord(
                    CsvReport.safe(List.of("key", "claim", "label", "part", "score", "right", "milliseconds")));
            for (ScoredClaim claim : result.claims()) {
                printer.printRecord(CsvReport.safe(List.of(
                        claim.id(),
                        claim.text(),
                        claim.label(),
                        claim.part().label(),
                        CsvReport.number(claim.score()),
                        claim.right() ? "1" : "0",
                        String.format(Locale.ROOT, "%.3f", claim.milliseconds()))));
            }
        }
        return file;
    }
}
