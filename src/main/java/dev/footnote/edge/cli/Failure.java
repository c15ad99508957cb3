package dev.footnote.edge.cli;

/** Exception that ends a command, with the message for standard error and the exit code. */
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
