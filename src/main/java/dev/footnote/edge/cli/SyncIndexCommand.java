package dev.footnote.edge.cli;

import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.search.index.UnusableIndex;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;

/** Command that brings the index on disk in step with the files. */
@Command(
        name = "sync",
        description = {
            "Brings the index at footnote.index.path in step with the files at footnote.documents.path: only what is"
                    + " new or changed is read, what is gone is removed. A server that is started on it afterwards is"
                    + " ready at once. Shows how far it is; Ctrl-C ends it, and what was read is kept.",
            "",
            "Exits with 0 when all files were read, 1 when some could not be, 3 when it could not be done."
        })
final class SyncIndexCommand implements Callable<Integer> {

    private final IndexTools index;
    private final Console console;

    SyncIndexCommand(IndexTools index, Console console) {
        this.index = index;
        this.console = console;
    }

    @Override
    public Integer call() throws Failure {
        SyncReport report;
        Progress bar = console.progress("documents");
        try {
            report = index.sync((done, left) -> goesOn(bar, done, left), console::line);
        } catch (CancellationException e) {
            throw new Failure(ExitCode.STOPPED, e.getMessage());
        } catch (UnusableIndex | UnreadableFolder e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, e.getMessage());
        }
        tell(report);
        return (report.failed().isEmpty() ? ExitCode.HELD : ExitCode.REGRESSED).number();
    }

    private static boolean goesOn(Progress bar, int done, int left) {
        bar.done(done, done + left);
        return !bar.cancelled();
    }

    private void tell(SyncReport report) {
        report.added().forEach(id -> console.out().println("added " + id));
        report.changed().forEach(id -> console.out().println("changed " + id));
        report.renamed().forEach((from, to) -> console.out().println("renamed " + from + " to " + to));
        report.removed().forEach(id -> console.out().println("removed " + id));
        report.failed().forEach(failure -> console.out().println("not read " + failure));
        console.out()
                .printf(
                        "%d added, %d changed, %d renamed, %d removed, %d not read; %d passages in %.1f s%n",
                        report.added().size(),
                        report.changed().size(),
                        report.renamed().size(),
                        report.removed().size(),
                        report.failed().size(),
                        report.passages(),
                        report.seconds());
    }
}
