package dev.footnote.evaluation.fitting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes pairs of claims so that they can be read as a set: a port. */
public interface ClaimPairWriter {

    /** Writes a file anew. */
    void write(Path file, List<MadePair> pairs) throws IOException;
}
