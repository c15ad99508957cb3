package dev.footnote.document;

import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.source.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads strings as plain text files, for tests. */
public final class Texts {

    /** Prose of more than 100 characters that ends a sentence, as body text. */
    public static final String PROSE =
            "The old ferry crossed the bay four times a day in summer, and its captain knew every sandbank"
                    + " between the two piers by name and by colour.";

    /** Decodes UTF-8 and windows-1252. */
    public static final TextDecoder DECODER = new TextDecoder(bytes -> Optional.empty());

    private Texts() {}

    public static Document read(String text) {
        try {
            return new PlainTextReader(Texts.DECODER).read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument e) {
            throw new AssertionError(e);
        }
    }

    public static Description describe(String text) {
        return read(text).description();
    }

    public static List<String> headings(String text) {
        return read(text).places().stream()
                .filter(place -> place.kind() == Place.Kind.HEADING)
                .map(Place::label)
                .toList();
    }
}
