package dev.footnote.evaluation.file;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document of a public data set: a title that may be missing, and text. */
final class PublicDocument {

    private static final int DERIVED_TITLE = 60;

    private PublicDocument() {}

    /** A document without anything known but its title, which may be blank, and its text. */
    static Document of(String id, String title, String text) {
        return of(id, title, text, Optional.empty(), Optional.empty());
    }

    /** A document; where the text is blank the title is its text, where the title is blank the first words are it. */
    static Document of(String id, String title, String text, Optional<String> source, Optional<LocalDate> published) {
        String body = text.isBlank() ? title : text;
        boolean derived = title.isBlank();
        String shown = derived ? firstWords(body, id) : title.strip();
        return Document.of(id, new Description(shown, derived, source, Optional.empty(), published), body, List.of());
    }

    /** The day of a text such as {@code 2022/07/29} or {@code 2022-07-29T10:00}; nothing when it is none. */
    static Optional<LocalDate> day(String text) {
        String day = text.replace('/', '-');
        try {
            return day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String firstWords(String text, String instead) {
        String line = text.strip().lines().findFirst().orElse(instead);
        if (line.length() <= DERIVED_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', DERIVED_TITLE);
        return line.substring(0, blank > 0 ? blank : DERIVED_TITLE);
    }
}
