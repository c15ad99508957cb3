package dev.footnote.adapter.commonmark;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.StrictUtf8;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.description.DescriptionFinder;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DocumentReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Reads {@code .md} and {@code .markdown} files in UTF-8 (CommonMark with GitHub's tables). The text is what a
 * reader of the rendered page sees, without markup, comments and crossed-out text; what front matter says stands
 * before it, a line an entry. HTML becomes the words that it shows, and is never run.
 */
public final class MarkdownReader implements DocumentReader {

    // how near the top a heading of level 1 is the title although others of that level follow
    private static final int TOP = 800;

    // deeper nesting is an attack on the stack, not a document; what is deeper is read as text
    private static final int MAX_NESTING = 100;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        String source = StrictUtf8.decode(bytes);
        FrontMatter front = FrontMatter.read(source);
        RenderedText rendered = new RenderedText();
        write(front, rendered);
        int start = rendered.length();
        new BlockRenderer(rendered).render(parser.parse(source.substring(front.end())));
        String text = rendered.text();
        Description description =
                DescriptionFinder.describe(text.substring(start), front, title(text, start, rendered.places()));
        return new Document(id, NormalText.version(text), description, text, rendered.places());
    }

    /** The entries that say more than the title, a line each. */
    private static void write(FrontMatter front, RenderedText rendered) {
        front.values().forEach((key, value) -> {
            if (!value.isBlank() && !FrontMatter.TITLES.contains(key)) {
                rendered.startLine();
                rendered.add(key.replace('_', ' ') + ": " + value.replaceAll("\\s+", " "));
            }
        });
        rendered.place(Place.Kind.FRONT_MATTER, Span.of(0, rendered.length()));
    }

    /** The heading that opens the text, or the first of level 1 when it is near the top or the only one. */
    private static Optional<String> title(String text, int start, List<Place> places) {
        List<Place> headings = places.stream()
                .filter(place -> place.kind() == Place.Kind.HEADING)
                .toList();
        List<Place> topmost =
                headings.stream().filter(heading -> heading.level() == 1).toList();
        if (!topmost.isEmpty() && (topmost.size() == 1 || topmost.get(0).span().start() <= start + TOP)) {
            return Optional.of(topmost.get(0).label());
        }
        return headings.stream()
                .limit(1)
                .filter(heading -> text.substring(start, heading.span().start()).isBlank())
                .map(Place::label)
                .findFirst();
    }
}
