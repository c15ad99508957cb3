package dev.footnote.document.source;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.description.DescriptionFinder;
import dev.footnote.document.description.FrontMatter;
import dev.footnote.document.description.Headline;
import dev.footnote.document.description.Lines;
import dev.footnote.document.description.PlainHeadings;
import dev.footnote.document.layout.Healing;
import dev.footnote.document.layout.PlainPlaces;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code .txt} and {@code .text} files, and those without an extension such as {@code README}; the text is the file's
 * with wrapped lines joined, its headings, lists and tables are found by how they stand.
 */
public final class PlainTextReader implements DocumentReader {

    private final TextDecoder decoder;

    public PlainTextReader(TextDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public boolean reads(String fileName) {
        return FileName.hasExtension(fileName, "txt", "text", "");
    }

    @Override
    public Document read(String id, byte[] bytes) throws UnreadableDocument {
        DecodedText decoded = decoder.decode(bytes);
        return document(id, decoded.text()).readAs(decoded.charset());
    }

    /** A document of normalised {@code raw} text. */
    public static Document document(String id, String raw) throws UnreadableDocument {
        String text = Healing.heal(raw);
        Lines lines = Lines.of(text);
        Optional<Headline> headline = Headline.find(lines);
        Description description = DescriptionFinder.describe(lines, FrontMatter.NONE, headline.map(Headline::title));
        List<Place> places = PlainPlaces.find(text, PlainHeadings.find(lines, headline));
        return new Document(id, NormalText.version(text), description, text, places);
    }
}
