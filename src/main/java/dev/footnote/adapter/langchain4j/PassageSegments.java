package dev.footnote.adapter.langchain4j;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Our passages as LangChain4j's segments and back; the metadata keys are those of the constants. */
public final class PassageSegments {

    public static final String DOCUMENT = "document_id";
    public static final String VERSION = "version";
    public static final String TITLE = "title";
    public static final String SOURCE = "source";
    public static final String AUTHOR = "author";

    /** The day of publication as {@code 2024-12-31}. */
    public static final String PUBLISHED = "published";

    /** The first character of the passage in its document's text, inclusive, in UTF-16 code units. */
    public static final String START = "start";

    /** The character after the last, exclusive, in UTF-16 code units of the document's text. */
    public static final String END = "end";

    private PassageSegments() {}

    /** The passage's text with its place and what its document says about itself; the text must not be blank. */
    public static TextSegment segment(Passage passage) {
        Document document = passage.document();
        Description description = document.description();
        Metadata metadata = new Metadata()
                .put(DOCUMENT, document.id())
                .put(VERSION, document.version())
                .put(TITLE, document.title())
                .put(START, passage.span().start())
                .put(END, passage.span().end());
        description.source().ifPresent(source -> metadata.put(SOURCE, source));
        description.author().ifPresent(author -> metadata.put(AUTHOR, author));
        description.published().ifPresent(day -> metadata.put(PUBLISHED, day.toString()));
        return TextSegment.from(passage.text(), metadata);
    }

    /** A segment as the only passage of a document of its own, with what its metadata say under our keys. */
    static Passage passage(String id, Optional<TextSegment> segment) {
        Metadata metadata = segment.map(TextSegment::metadata).orElseGet(Metadata::new);
        Optional<String> title = value(metadata, TITLE);
        Description description = new Description(
                title.orElse(id),
                title.isEmpty(),
                value(metadata, SOURCE),
                value(metadata, AUTHOR),
                value(metadata, PUBLISHED).flatMap(PassageSegments::day));
        Document document =
                Document.of(id, description, segment.map(TextSegment::text).orElse(""), List.of());
        return new Passage(document, Span.of(0, document.text().length()), List.of(), List.of());
    }

    private static Optional<String> value(Metadata metadata, String key) {
        return Optional.ofNullable(metadata.toMap().get(key))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
