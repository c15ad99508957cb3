package dev.footnote.edge.rest.documents;

import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * JSON of how far documents and files are in step.
 *
 * @param running whether files are being read
 * @param done how many documents of this run, or of the last one, were read
 * @param left how many are still to be read
 * @param unread how many of these are in no answer yet
 * @param passages how many passages those have that were read
 * @param expected how many passages all of them will have, by their sizes
 * @param perSecond how many passages are made in a second
 * @param seconds how long it has taken so far
 * @param remaining how many seconds it may still take
 * @param last the report of the last run, left out before the first has ended
 * @param failures what cannot be read, and why
 * @param ignored how many files and folders were ignored
 */
public record IngestionReply(
        boolean running,
        int done,
        int left,
        int unread,
        int passages,
        int expected,
        double perSecond,
        double seconds,
        double remaining,
        Report last,
        List<DocumentFailure> failures,
        int ignored) {

    /**
     * What one run changed, by the ids of the files.
     *
     * @param renamed the new ids by the old ones
     * @param failed what could not be read, and why; what it said before stays
     * @param passages how many passages the documents have that were read
     */
    public record Report(
            Instant started,
            double seconds,
            List<String> added,
            List<String> changed,
            Map<String, String> renamed,
            List<String> removed,
            List<DocumentFailure> failed,
            int passages) {

        static Report of(SyncReport report) {
            return new Report(
                    report.started(),
                    report.seconds(),
                    report.added(),
                    report.changed(),
                    report.renamed(),
                    report.removed(),
                    report.failed(),
                    report.passages());
        }
    }

    static IngestionReply of(SyncStatus status) {
        return new IngestionReply(
                status.running(),
                status.done(),
                status.left(),
                status.unread(),
                status.passages(),
                status.expected(),
                tenths(status.perSecond()),
                tenths(status.seconds()),
                tenths(status.remaining()),
                status.last().map(Report::of).orElse(null),
                status.failures(),
                status.ignored());
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
