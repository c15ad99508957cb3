package dev.footnote.edge.cli;

import dev.footnote.search.index.IndexReport;
import dev.footnote.search.index.UnusableIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Command that checks the index on disk. */
@Command(
        name = "verify",
        description = {
            "Checks the index at footnote.index.path: every byte by its checksum, and each document with all of its"
                    + " passages and vectors once.",
            "",
            "Exits with 0 when it is sound, 1 when it is not, 3 when it could not be checked."
        })
final class VerifyIndexCommand implements Callable<Integer> {

    private final IndexTools index;
    private final Console console;

    VerifyIndexCommand(IndexTools index, Console console) {
        this.index = index;
        this.console = console;
    }

    @Override
    public Integer call() throws Failure {
        IndexReport report;
        try {
            report = index.verify();
        } catch (UnusableIndex e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
        report.problems().forEach(console.out()::println);
        boolean sound = report.problems().isEmpty();
        console.out()
                .printf(
                        "%d documents, %d passages, %s%n",
                        report.documents(), report.passages(), sound ? "sound" : "not sound");
        return (sound ? ExitCode.HELD : ExitCode.REGRESSED).number();
    }
}
