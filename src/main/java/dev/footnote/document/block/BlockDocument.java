package dev.footnote.document.block;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.NormalText;
import dev.footnote.document.Place;
import dev.footnote.document.UnreadableDocument;
import dev.footnote.document.description.DescriptionFinder;
import dev.footnote.document.description.FrontMatter;
import java.util.List;
import java.util.Optional;

/** Makes a document of blocks. */
public final class BlockDocument {

    // how near the top a heading of level 1 is the title although others of that level follow
    private static final int TOP = 800;

    private BlockDocument() {}

    /**
     * A document of {@code blocks}.
     *
     * @param stated what the file states about itself
     * @param written what of it was written before
     * @throws UnreadableDocument when there are no words in it
     */
    public static Document of(String id, List<Block> blocks, FrontMatter stated, WrittenText written)
            throws UnreadableDocument {
        int start = written.length();
        BlockWriter.write(blocks, written);
        String text = written.text();
        Description description =
                DescriptionFinder.describe(text.substring(start), stated, title(text, start, written.places()));
        return new Document(id, NormalText.version(text), description, text, written.places());
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
