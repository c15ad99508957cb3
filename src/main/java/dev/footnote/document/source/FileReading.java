package dev.footnote.document.source;

import dev.footnote.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * What became of reading a file.
 *
 * @param document the document, none where the file is none
 * @param failures why it is none, or why it is not described as the file beside it says
 */
public record FileReading(Optional<Document> document, List<DocumentFailure> failures) {

    public FileReading {
        failures = List.copyOf(failures);
    }
}
