package dev.footnote.edge.cli;

import dev.footnote.evaluation.Evaluations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that the reports of a run are written into.
 *
 * @param folder null where none are wanted
 * @param ofEach whether each set has a folder of its own in there
 */
record ReportFolder(Path folder, boolean ofEach, Console console) {

    /** Writes one report into a folder. */
    interface Writing<W> {

        Path write(W writer, Path folder) throws IOException;
    }

    /** Writes the reports of one set and says where they are. */
    <W> void write(String set, List<W> writers, Writing<W> writing) throws Failure {
        if (folder == null) {
            return;
        }
        Path own = ofEach ? folder.resolve(Evaluations.fileName(set)) : folder;
        try {
            Files.createDirectories(own);
            for (W writer : writers) {
                console.line("wrote " + writing.write(writer, own));
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, own + ": the report cannot be written: " + e.getMessage());
        }
    }
}
