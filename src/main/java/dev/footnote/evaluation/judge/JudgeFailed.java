package dev.footnote.evaluation.judge;

/** Exception for a judge that could not be asked; the message says why. */
public final class JudgeFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public JudgeFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
