package dev.footnote.document.source;

import dev.footnote.document.Document;
import java.util.List;

/**
 * All that was found in a folder, each list in the order of the ids.
 *
 * @param documents the files that could be read
 * @param failures the files and folders that should have been read and could not
 * @param skipped the ids of files that no reader reads
 */
public record DocumentSet(List<Document> documents, List<DocumentFailure> failures, List<String> skipped) {

    public DocumentSet {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
        skipped = List.copyOf(skipped);
    }
}
