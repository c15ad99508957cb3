package dev.footnote.document.worker;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.source.DocumentReader;

/**
 * A reader whose files are read in another process.
 *
 * @param reader says which files; it reads none itself
 */
public record IsolatedReader(DocumentReader reader, Isolation isolation) implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return reader.reads(fileName);
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        return isolation.read(id, bytes);
    }

    @Override
    public boolean isBounded() {
        return true;
    }
}
