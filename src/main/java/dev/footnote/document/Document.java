package dev.footnote.document;

import java.util.List;
import java.util.Optional;

/**
 * A document: its id, metadata, normalised text and places.
 *
 * @param id its path relative to the folder it was read from, with {@code /} between names
 * @param version the first 16 hexadecimal digits of the SHA-256 of {@code text} in UTF-8
 * @param description title, source, author and date
 * @param text the normalised text; every offset of the system refers to it
 * @param places its headings, lists, tables and the like, in the order of the text
 * @param copies the ids of other files with the very same bytes, in order; they are not read a second time
 */
public record Document(
        String id, String version, Description description, String text, Places places, List<String> copies) {

    public Document {
        copies = List.copyOf(copies);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        for (Place place : places) {
            if (place.span().end() > text.length()) {
                throw new IllegalArgumentException(id + ": " + place + " lies outside the text");
            }
        }
    }

    /** A document with {@code places} in any order. */
    public Document(String id, String version, Description description, String text, List<Place> places) {
        this(id, version, description, text, Places.of(places), List.of());
    }

    /** Normalises {@code rawText} and stamps the version; {@code places} must already refer to normalised text. */
    public static Document of(String id, Description description, String rawText, List<Place> places) {
        String text = NormalText.of(rawText);
        return new Document(id, NormalText.version(text), description, text, places);
    }

    /** The same document of a file in another encoding than UTF-8. */
    public Document readAs(Optional<String> charset) {
        return charset.isEmpty() ? this : describedAs(description.readAs(charset));
    }

    /** The same document with another description. */
    public Document describedAs(Description other) {
        return new Document(id, version, other, text, places, copies);
    }

    /** The same document with other copies. */
    public Document copiedAs(List<String> others) {
        return new Document(id, version, description, text, places, others);
    }

    /** The number of the line that the character at {@code index} stands on, from 1, where all of the text keeps its lines. */
    public Optional<Integer> line(int index) {
        boolean isCode = places.stream()
                .anyMatch(
                        place -> place.kind() == Place.Kind.CODE && place.span().length() == text.length());
        return isCode
                ? Optional.of(1
                        + (int) text.substring(0, index)
                                .chars()
                                .filter(c -> c == '\n')
                                .count())
                : Optional.empty();
    }

    public String title() {
        return description.title();
    }
}
