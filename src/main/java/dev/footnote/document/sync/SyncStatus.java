package dev.footnote.document.sync;

import dev.footnote.document.source.DocumentFailure;
import java.util.List;
import java.util.Optional;

/**
 * How far documents and files are in step.
 *
 * @param running whether a run is under way
 * @param done how many documents of this run, or of the last one, were read
 * @param left how many are still to be read
 * @param unread how many of these are in no answer, because nothing is held of them
 * @param passages how many passages those have that were read
 * @param expected how many passages all of them will have, by their sizes
 * @param seconds how long the run has taken so far
 * @param remaining how many seconds it may still take; 0 where nothing is left
 * @param last the report of the last run that came to its end, none before the first
 * @param failures what cannot be read, and why
 * @param ignored how many files and folders were ignored
 */
public record SyncStatus(
        boolean running,
        int done,
        int left,
        int unread,
        int passages,
        int expected,
        double seconds,
        double remaining,
        Optional<SyncReport> last,
        List<DocumentFailure> failures,
        int ignored) {

    static final SyncStatus NOTHING = new SyncStatus(false, 0, 0, 0, 0, 0, 0, 0, Optional.empty(), List.of(), 0);

    public SyncStatus {
        failures = List.copyOf(failures);
    }

    SyncStatus stopped() {
        return new SyncStatus(
                false, done, left, unread, passages, expected, seconds, remaining, last, failures, ignored);
    }

    /** How many passages were made in a second. */
    public double perSecond() {
        return seconds > 0 ? passages / seconds : 0;
    }
}
