package dev.footnote.document.source;

import dev.footnote.document.Document;
import dev.footnote.document.UnreadableDocument;

/** Turns the bytes of one file into a document: a port, one implementation per format. */
public interface DocumentReader {

    /** Whether this reader is the one for files of this name, judged by its extension in any case. */
    boolean reads(String fileName);

    /**
     * Reads one document.
     *
     * @param id the document's id, kept as it is
     * @param bytes the whole file
     * @throws UnreadableDocument when the bytes are not what the format asks for; the message says what and where
     */
    Document read(String id, byte[] bytes) throws UnreadableDocument;

    /** Whether it bounds the time and the memory of reading itself. */
    default boolean isBounded() {
        return false;
    }
}
