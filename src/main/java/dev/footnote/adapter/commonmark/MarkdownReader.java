package dev.footnote.adapter.commonmark;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.block.BlockDocument;
import dev.footnote.document.block.WrittenText;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.source.DecodedText;
import dev.footnote.document.source.DocumentReader;
import dev.footnote.document.source.FileName;
import dev.footnote.document.source.MarkupReader;
import dev.footnote.document.source.TextDecoder;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * Reads {@code .md} and {@code .markdown} files (CommonMark with GitHub's tables). The text is what a
 * reader of the rendered page sees, without markup, comments and crossed-out text; what front matter says stands
 * before it, a line an entry. HTML becomes the words that it shows, and is never run.
 */
public final class MarkdownReader implements DocumentReader {

    // deeper nesting is an attack on the stack, not a document; what is deeper is read as text
    private static final int MAX_NESTING = 100;

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private final TextDecoder decoder;
    private final MarkupReader html;

    /** @param html reads the HTML within a page */
    public MarkdownReader(TextDecoder decoder, MarkupReader html) {
        this.decoder = decoder;
        this.html = html;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "md", "markdown");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText source = decoder.decode(bytes);
        FrontMatter front = FrontMatter.read(source.text());
        WrittenText written = new WrittenText(false);
        write(front, written);
        String markdown = source.text().substring(front.end());
        return BlockDocument.of(id, MarkdownBlocks.of(parser.parse(markdown), html), front, written)
                .readAs(source.charset());
    }

    /** The entries that say more than the title, a line each. */
    private static void write(FrontMatter front, WrittenText written) {
        front.values().forEach((key, value) -> {
            if (!value.isBlank() && !FrontMatter.TITLES.contains(key)) {
                written.startLine();
                written.add(key.replace('_', ' ') + ": " + value.replaceAll("\\s+", " "));
            }
        });
        written.place(Place.Kind.FRONT_MATTER, Span.of(0, written.length()));
    }
}
