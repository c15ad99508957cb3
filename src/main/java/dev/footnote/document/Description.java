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
 * @param charset the encoding its file was in, where that is not UTF-8
 * @param language the language that most of it is written in (BCP 47), such as {@code en}, where that can be told
 */
public record Description(
        String title,
        boolean titleDerived,
        Optional<String> source,
        Optional<String> author,
        Optional<LocalDate> published,
        Optional<String> charset,
        Optional<String> language) {

    public Description {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }

    /** A description of a file in UTF-8, or of one that has no encoding. */
    public Description(
            String title,
            boolean titleDerived,
            Optional<String> source,
            Optional<String> author,
            Optional<LocalDate> published) {
        this(title, titleDerived, source, author, published, Optional.empty(), Optional.empty());
    }

    /** The same of a file in the encoding {@code charset}. */
    public Description readAs(Optional<String> charset) {
        return new Description(title, titleDerived, source, author, published, charset, language);
    }

    /** The same of a text in the language {@code language}. */
    public Description writtenIn(Optional<String> language) {
        return new Description(title, titleDerived, source, author, published, charset, language);
    }

    /** A description that knows nothing but a stated title. */
    public static Description titled(String title) {
        return new Description(title, false, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
