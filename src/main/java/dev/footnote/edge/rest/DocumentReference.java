package dev.footnote.edge.rest;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import java.time.LocalDate;
import java.util.List;

/**
 * A document as a reply names it, without its text; what it does not state is null.
 *
 * @param id its path relative to its folder
 * @param version changes when its text does
 * @param title its title, or its first words
 * @param titleDerived whether the title is its first words
 * @param source the publication it appeared in
 * @param author who wrote it
 * @param published the day it was published
 * @param copies the ids of other files with the very same bytes; left out where there are none
 */
public record DocumentReference(
        String id,
        String version,
        String title,
        boolean titleDerived,
        String source,
        String author,
        LocalDate published,
        List<String> copies) {

    public static DocumentReference to(Document document) {
        Description description = document.description();
        return new DocumentReference(
                document.id(),
                document.version(),
                description.title(),
                description.titleDerived(),
                description.source().orElse(null),
                description.author().orElse(null),
                description.published().orElse(null),
                document.copies().isEmpty() ? null : document.copies());
    }
}
