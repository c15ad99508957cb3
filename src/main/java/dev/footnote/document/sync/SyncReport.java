package dev.footnote.document.sync;

import dev.footnote.document.source.DocumentFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one run changed, by the ids of the files.
 *
 * @param started when it began
 * @param seconds how long it took
 * @param added files that were not there before
 * @param changed files with other content than before
 * @param renamed files that are there under another id, the new one by the old one
 * @param removed files that are gone
 * @param failed what cannot be read at present, and why; of a file that could be read before, what it said then stays
 * @param passages how many passages the documents have that were read
 */
public record SyncReport(
        Instant started,
        double seconds,
        List<String> added,
        List<String> changed,
        SortedMap<String, String> renamed,
        List<String> removed,
        List<DocumentFailure> failed,
        int passages) {

    /** Whether nothing was found to do. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && renamed.isEmpty() && removed.isEmpty() && passages == 0;
    }

    /** What a run has found so far. */
    static final class Notes {

        final Instant started;
        final SortedSet<String> added = new TreeSet<>();
        final SortedSet<String> changed = new TreeSet<>();
        final SortedMap<String, String> renamed = new TreeMap<>();
        final SortedSet<String> removed = new TreeSet<>();
        int documents;
        int passages;
        long bytes;

        Notes(Instant started) {
            this.started = started;
        }

        double seconds(Instant now) {
            return Duration.between(started, now).toMillis() / 1000.0;
        }

        SyncReport report(Instant now, List<DocumentFailure> failed) {
            failed.forEach(failure -> {
                added.remove(failure.id());
                changed.remove(failure.id());
            });
            return new SyncReport(
                    started,
                    seconds(now),
                    List.copyOf(added),
                    List.copyOf(changed),
                    Collections.unmodifiableSortedMap(renamed),
                    List.copyOf(removed),
                    failed,
                    passages);
        }
    }
}
