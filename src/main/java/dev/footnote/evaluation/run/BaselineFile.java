package dev.footnote.evaluation.run;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps baselines in files: a port. */
public interface BaselineFile {

    /** @throws IOException when there is no such file, or no baseline in it; the message says which */
    Baseline read(Path file) throws IOException;

    /** Writes a baseline so that its lines can be compared; a file that is there is replaced. */
    void write(Baseline baseline, Path file) throws IOException;
}
