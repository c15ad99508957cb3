package dev.footnote.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads strings as plain text files, for tests. */
final class Texts {

    /** Prose of more than 100 characters that ends a sentence, as body text. */
    static final String PROSE =
            "The old ferry crossed the bay four times a day in summer, and its captain knew every sandbank"
                    + " between the two piers by name and by colour.";

    private Texts() {}

    static Document read(String text) {
        try {
            return new PlainTextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    static Description describe(String text) {
        return read(text).description();
    }

    static List<String> headings(String text) {
        return read(text).places().stream().map(Place::label).toList();
    }
}
