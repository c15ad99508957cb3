package dev.footnote.edge.cli;

/** Exit codes of the command line, for scripts and build servers. */
public enum ExitCode {
    /** It did what it was asked to, and nothing got worse. */
    HELD(0),
    /** A total is worse than its baseline or its limit. */
    REGRESSED(1),
    /** The documents do not answer, or do not bear out what they were to. */
    NOT_FOUND(1),
    /** A question set, or what it says about its documents, has mistakes. */
    BAD_SET(2),
    /** Anything else: wrong arguments, unknown settings, missing files. */
    COULD_NOT_RUN(3),
    /** It was stopped; what was done until then is kept. */
    STOPPED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
