package dev.footnote.edge.rest.documents;

import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.source.FileName;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.edge.rest.Wire;
import java.time.LocalDate;
import java.util.List;

/**
 * One document with its text.
 *
 * @param changed whether its text is another one than that of the version asked for; null where none was asked for
 * @param copies the ids of other files with the very same bytes; left out where there are none
 * @param kind the kind of its file, as the extension in small letters; {@code txt} where there is none
 * @param language the language that most of it is in (BCP 47), null where that cannot be told
 * @param pages how many pages or slides it has, 0 where it has none
 * @param charset the encoding its file was in, null for UTF-8
 * @param characters the length of the text in UTF-16 code units
 * @param text the text that all offsets refer to
 * @param places its headings, pages and rows, in the order of the text
 */
public record DocumentReply(
        String id,
        String version,
        Boolean changed,
        String title,
        boolean titleDerived,
        String source,
        String author,
        LocalDate published,
        List<String> copies,
        String kind,
        String language,
        int pages,
        String charset,
        int characters,
        String text,
        List<Located> places) {

    /** A heading, page or row; offsets count UTF-16 code units of the text. */
    public record Located(String kind, String label, int level, int start, int end) {

        static Located of(Place place) {
            return new Located(
                    Wire.name(place.kind()),
                    place.label(),
                    place.level(),
                    place.span().start(),
                    place.span().end());
        }
    }

    static String kind(Document document) {
        String extension = FileName.extension(document.id());
        return extension.isEmpty() ? "txt" : extension;
    }

    static int pages(Document document) {
        return (int) document.places().stream()
                .filter(place -> place.kind() == Place.Kind.PAGE)
                .count();
    }

    /** The reply for a document, to someone who knows it as {@code version}, which may be null. */
    static DocumentReply of(Document document, String version) {
        DocumentReference reference = DocumentReference.to(document);
        return new DocumentReply(
                reference.id(),
                reference.version(),
                version == null ? null : !version.equals(document.version()),
                reference.title(),
                reference.titleDerived(),
                reference.source(),
                reference.author(),
                reference.published(),
                reference.copies(),
                kind(document),
                document.description().language().orElse(null),
                pages(document),
                document.description().charset().orElse(null),
                document.text().length(),
                document.text(),
                document.places().stream().map(Located::of).toList());
    }
}
