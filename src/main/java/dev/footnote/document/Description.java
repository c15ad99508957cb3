package dev.footnote.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The metadata of a document: title, author, source and date, as the document states them.
 *
 * @param title its title, or its first words where it states none
 * @param titleDerived whether {@code title} was made from the first words
 * @param source the publication it appeared in
 * @param author who wrote it
 * @param published the day it was published, as printed, without a time zone
 */
public record Description(
        String title,
        boolean titleDerived,
        Optional<String> source,
        Optional<String> author,
        Optional<LocalDate> published) {

    public Description {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }

    /** A description that knows nothing but a stated title. */
    public static Description titled(String title) {
        return new Description(title, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
