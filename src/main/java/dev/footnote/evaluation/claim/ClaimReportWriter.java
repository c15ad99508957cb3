package dev.footnote.evaluation.claim;

import java.io.IOException;
import java.nio.file.Path;

/** Writer of the report of a claim set in one format: a port. */
public interface ClaimReportWriter {

    /**
     * Writes a report.
     *
     * @param folder where to, an existing folder; a file of the same name there is replaced
     * @return the file
     * @throws IOException when it cannot be written
     */
    Path write(ClaimResult result, Path folder) throws IOException;
}
