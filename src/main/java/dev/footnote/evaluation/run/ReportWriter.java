package dev.footnote.evaluation.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writer of the report of a run in one format: a port. */
public interface ReportWriter {

    /**
     * Writes a report.
     *
     * @param baseline what to show it against
     * @param folder where to, an existing folder; a file of the same name there is replaced
     * @return the file
     * @throws IOException when it cannot be written
     */
    Path write(RunResult result, Optional<Baseline> baseline, Path folder) throws IOException;
}
