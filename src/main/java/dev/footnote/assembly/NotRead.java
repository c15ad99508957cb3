package dev.footnote.assembly;

import dev.footnote.document.source.DocumentFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells in one line of the log what was not read. */
final class NotRead {

    /** So many files are named; the rest is at {@code /api/documents}. */
    private static final int NAMED = 3;

    private NotRead() {}

    static Optional<String> of(List<DocumentFailure> failures) {
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        String named =
                failures.stream().limit(NAMED).map(DocumentFailure::toString).collect(Collectors.joining("; "));
        String rest = failures.size() > NAMED ? "; all are at /api/documents" : "";
        return Optional.of(
                "Not read: " + failures.size() + (failures.size() == 1 ? " file. " : " files. ") + named + rest);
    }
}
