package dev.footnote.document.description;

import dev.footnote.document.Description;
import dev.footnote.document.StrictUtf8;
import dev.footnote.document.UnreadableDocument;
import java.util.Optional;

/** Extracts the metadata of a document: its front matter first, then its own lines; what neither says is unknown. */
public final class DescriptionFinder {

    // in UTF-16 code units; a longer heading is a paragraph that was marked up as one
    private static final int MAX_TITLE = 300;

    private DescriptionFinder() {}

    /**
     * Describes {@code text}.
     *
     * @param text the normalised text
     * @param front the front matter that stood above it
     * @param heading a title that markup has marked as one
     * @throws UnreadableDocument when {@code text} has no line with words on it
     */
    public static Description describe(String text, FrontMatter front, Optional<String> heading)
            throws UnreadableDocument {
        Lines lines = Lines.of(text);
        return describe(lines, front, heading.or(() -> Headline.find(lines).map(Headline::title)));
    }

    public static Description describe(Lines lines, FrontMatter front, Optional<String> headline)
            throws UnreadableDocument {
        if (lines.all().isEmpty()) {
            throw new UnreadableDocument("the file has no words in it");
        }
        Optional<String> title = front.title().or(() -> headline).filter(DescriptionFinder::isTitle);
        return new Description(
                        title.orElseGet(() -> Headline.firstWords(lines)),
                        title.isEmpty(),
                        front.source().or(() -> SourceName.find(lines)),
                        front.author().or(() -> Author.find(lines)),
                        front.published().or(() -> PublicationDate.find(lines)))
                .writtenIn(front.language());
    }

    /** {@code description} with what {@code stated} says instead. */
    public static Description override(Description description, FrontMatter stated) {
        Optional<String> title = stated.title().filter(DescriptionFinder::isTitle);
        return new Description(
                title.orElse(description.title()),
                title.isEmpty() && description.titleDerived(),
                stated.source().or(description::source),
                stated.author().or(description::author),
                stated.published().or(description::published),
                description.charset(),
                stated.language().or(description::language));
    }

    private static boolean isTitle(String words) {
        return words.length() <= MAX_TITLE && !StrictUtf8.isBlank(words);
    }
}
