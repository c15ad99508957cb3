package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The report as one web page that needs nothing else: {@link JsonReport}'s JSON, and a script that draws it. */
public final class HtmlReport implements ReportWriter {

    /** The file's name. */
    public static final String FILE = "report.html";

    /** What the page may do, for the header Content-Security-Policy where it is served: what it allows itself, unframed. */
    public static final String SERVED_POLICY = ReportPage.POLICY + "; frame-ancestors 'none'";

    @Override
    public Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        PageJson page = new PageJson(Evaluated.of(result, baseline));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReportPage.write(result.set(), json -> JsonReport.write(result, baseline, json), page::write, out);
        }
        return file;
    }
}
