package dev.footnote.search.index;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents whose lines are their sentences. */
public final class Sentences {

    private Sentences() {}

    /** A document that states no title, source or date. */
    public static Document document(String id, String... sentences) {
        return document(id, Optional.empty(), Optional.empty(), sentences);
    }

    public static Document document(
            String id, Optional<String> source, Optional<LocalDate> published, String... sentences) {
        Description description = new Description(id, true, source, Optional.empty(), published);
        return Document.of(id, description, String.join("\n", sentences), List.of());
    }

    /** The whole document as one passage. */
    public static Passage passage(Document document) {
        List<Span> sentences = split(document.text());
        return new Passage(document, Span.of(0, document.text().length()), sentences, List.of());
    }

    /** One span a line. */
    public static List<Span> split(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            lines.add(Span.of(start, start + line.length()));
            start += line.length() + 1;
        }
        return lines;
    }
}
