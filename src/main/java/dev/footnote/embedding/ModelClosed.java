package dev.footnote.embedding;

/** Thrown when a model is asked for something after it was closed, because the program is ending. */
public final class ModelClosed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ModelClosed() {
        super("a model was closed");
    }

    /** Whether a failure comes from a closed model, directly or by its causes. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelClosed) {
                return true;
            }
        }
        return false;
    }
}
