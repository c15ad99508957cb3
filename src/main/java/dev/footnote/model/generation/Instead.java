package dev.footnote.model.generation;

/** The reasons for falling back from a language model to an extractive answer. */
public enum Instead {
    /** It cannot be reached, refuses, broke off or said what cannot be read. */
    MODEL_FAILED,
    /** It took too long. */
    MODEL_SLOW,
    /** Too many wait for it. */
    MODEL_BUSY,
    /** It failed so often that it is left alone for a while. */
    MODEL_PAUSED,
    /** It said nothing. */
    MODEL_EMPTY,
    /** It said what the documents do not bear out. */
    MODEL_UNSUPPORTED;

    /** What follows from a call that failed; nothing does from one that nobody waited for. */
    public static Instead of(ModelFailed.Kind kind) {
        return switch (kind) {
            case REFUSED, LIMITED, BROKEN, MALFORMED, STOPPED -> MODEL_FAILED;
            case SLOW -> MODEL_SLOW;
            case BUSY -> MODEL_BUSY;
            case PAUSED -> MODEL_PAUSED;
            case EMPTY -> MODEL_EMPTY;
        };
    }
}
