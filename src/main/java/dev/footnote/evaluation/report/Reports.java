package dev.footnote.evaluation.report;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.ReportWriter;
import dev.footnote.evaluation.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All reports of a run: {@code report.html}, {@code report.md}, {@code junit.xml}, {@code report.csv} and others. */
public final class Reports {

    private final List<ReportWriter> writers;

    /** The reports of this package, and others that need a library. */
    public Reports(ReportWriter... others) {
        writers = new ArrayList<>(List.of(new HtmlReport(), new MarkdownReport(), new JUnitReport(), new CsvReport()));
        writers.addAll(List.of(others));
    }

    /** One of each format. */
    public List<ReportWriter> writers() {
        return List.copyOf(writers);
    }

    /**
     * Writes every report.
     *
     * @param baseline what the run is shown against
     * @param folder where to; made when it is not there
     * @return the files
     * @throws IOException when one cannot be written; those before it are there
     */
    public List<Path> write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (ReportWriter writer : writers) {
            files.add(writer.write(result, baseline, folder));
        }
        return files;
    }
}
