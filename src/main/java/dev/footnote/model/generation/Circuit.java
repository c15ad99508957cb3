package dev.footnote.model.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves alone for a while what failed too often in a row, then lets a single call find out whether it is back (the circuit
 * breaker of Nygard 2007, Release It!, chapter 5). Safe for use by several threads.
 */
final class Circuit {

    private final int failures;
    private final Duration pause;
    private final Clock clock;

    private int inARow;
    private Instant openUntil = Instant.MIN;
    private boolean trying;

    /**
     * @param failures after how many failures in a row it opens, 1 or more
     * @param pause how long it stays open before one call may try
     */
    Circuit(int failures, Duration pause, Clock clock) {
        if (failures < 1) {
            throw new IllegalArgumentException("a circuit opens after one failure or more, not " + failures);
        }
        this.failures = failures;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether a call may be made; who is let in has to tell how it ended. */
    synchronized boolean letsIn() {
        if (inARow < failures) {
            return true;
        }
        if (trying || clock.instant().isBefore(openUntil)) {
            return false;
        }
        trying = true;
        return true;
    }

    /** A call ended well. */
    synchronized void succeeded() {
        inARow = 0;
        trying = false;
    }

    /** A call failed. */
    synchronized void failed() {
        inARow++;
        trying = false;
        openUntil = clock.instant().plus(pause);
    }

    /** A call ended without saying anything about what was called. */
    synchronized void ended() {
        trying = false;
    }
}
