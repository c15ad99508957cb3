package dev.footnote.document;

/** A file that cannot become a document; the message says why, without quoting its text. */
public class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String message) {
        super(message);
    }
}
