package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;
import java.util.Optional;

/** A reader whose documents say what language they are in: as they state it, else as it is detected. */
public record LanguageNotingReader(DocumentReader reader, LanguageDetector detector) implements DocumentReader {

    @Override
    public boolean reads(String fileName) {
        return reader.reads(fileName);
    }

    @Override
    public boolean isBounded() {
        return reader.isBounded();
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        Document document = reader.read(id, bytes);
        Optional<String> language = document.description().language().or(() -> detector.detect(document.text()));
        return document.describedAs(document.description().writtenIn(language));
    }
}
