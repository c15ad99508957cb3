package dev.footnote.assembly;

import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncThread;
import dev.footnote.embedding.ModelClosed;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Lines of the log about documents that were brought in step; what does not change is told once. */
final class SyncLog implements SyncThread.Listener {

    private final Consumer<String> info;
    private final Consumer<String> warn;

    /** Those of the last run; null before, when those of the first reading have been told. */
    private List<DocumentFailure> failed;

    private String failure = "";

    SyncLog(Consumer<String> info, Consumer<String> warn) {
        this.info = info;
        this.warn = warn;
    }

    @Override
    public void ended(SyncReport report) {
        failure = "";
        if (!report.isEmpty()) {
            info.accept(String.format(
                    Locale.ROOT,
                    "In step: %d added, %d changed, %d renamed, %d removed, %d passages in %.1f s",
                    report.added().size(),
                    report.changed().size(),
                    report.renamed().size(),
                    report.removed().size(),
                    report.passages(),
                    report.seconds()));
        }
        List<DocumentFailure> known = failed == null ? report.failed() : failed;
        failed = report.failed();
        NotRead.of(failed.stream().filter(one -> !known.contains(one)).toList()).ifPresent(warn);
    }

    @Override
    public void failed(Exception problem) {
        if (!ModelClosed.isBehind(problem) && !problem.toString().equals(failure)) {
            failure = problem.toString();
            warn.accept("The documents are not in step with their files: " + failure);
        }
    }
}
