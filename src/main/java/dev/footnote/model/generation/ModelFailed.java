package dev.footnote.model.generation;

import java.time.Duration;
import java.util.Optional;

/**
 * Exception of a language model that gave no usable reply. The message may have the provider's own words of the error; it
 * holds nothing of what was asked, answered or kept secret.
 */
public final class ModelFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** It takes no such request: a wrong key, name or address, a question that is too long. */
        REFUSED,
        /** It was asked too often. */
        LIMITED,
        /** It cannot be reached, broke off or broke down. */
        BROKEN,
        /** It took too long. */
        SLOW,
        /** It said what cannot be read. */
        MALFORMED,
        /** It said nothing. */
        EMPTY,
        /** It failed so often that it is left alone for a while. */
        PAUSED,
        /** Too many wait for it already. */
        BUSY,
        /** Nobody waits for the reply any more. */
        STOPPED
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    public ModelFailed(Kind kind, String problem) {
        this(kind, problem, Optional.empty());
    }

    /** @param retryAfter when it may be asked again, as far as it says */
    public ModelFailed(Kind kind, String problem, Optional<Duration> retryAfter) {
        super(problem);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Whether asking again may help. */
    public boolean isPassing() {
        return switch (kind) {
            case LIMITED, BROKEN -> true;
            case REFUSED, SLOW, MALFORMED, EMPTY, PAUSED, BUSY, STOPPED -> false;
        };
    }
}
