package dev.footnote.document.source;

import dev.footnote.document.Document;
import java.util.List;

/**
 * All that was found in a folder, each list in the order of the ids.
 *
 * @param documents the files that could be read
 * @param failures the files and folders that were not read, and why
 * @param ignored how many files and folders were ignored, a folder with all in it counted once
 */
public record DocumentSet(List<Document> documents, List<DocumentFailure> failures, int ignored) {

    public DocumentSet {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }
}
