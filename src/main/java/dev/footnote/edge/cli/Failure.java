package dev.footnote.edge.cli;

/** Ends a command, with what to say on standard error and how to exit. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public Failure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
