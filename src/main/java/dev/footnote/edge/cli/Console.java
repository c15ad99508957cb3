package dev.footnote.edge.cli;

import dev.footnote.evaluation.run.Progress;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/**
 * Output streams of the commands, and whether the user has asked them to stop.
 *
 * @param out results
 * @param err progress and failures
 * @param terminal whether somebody watches, so that a line may be drawn over
 * @param stopped whether the user wants the command to end early
 */
public record Console(PrintWriter out, PrintWriter err, boolean terminal, BooleanSupplier stopped) {

    private static final int BAR = 30;

    /** Shows how far something is: as a bar on a terminal, as a line at every tenth elsewhere. */
    public Progress progress(String what) {
        return new Progress() {

            private long tenth;

            @Override
            public void done(int done, int planned) {
                if (terminal) {
                    bar(what, done, planned);
                } else if (done * 10L / planned > tenth) {
                    tenth = done * 10L / planned;
                    line(what + ": " + done + " of " + planned);
                }
            }

            @Override
            public boolean cancelled() {
                return stopped.getAsBoolean();
            }
        };
    }

    /** A line beside the results. */
    public void line(String text) {
        err.println(text);
        err.flush();
    }

    private void bar(String what, int done, int planned) {
        int full = (int) ((long) BAR * done / planned);
        err.printf("\r%s [%s%s] %d/%d", what, "#".repeat(full), ".".repeat(BAR - full), done, planned);
        if (done == planned) {
            err.println();
        }
        err.flush();
    }
}
