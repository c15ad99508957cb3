package dev.footnote.edge.rest.documents;

import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.edge.rest.DocumentReference;
import dev.footnote.search.index.Corpus;
import java.time.LocalDate;
import java.util.List;

/**
 * JSON of the list of documents.
 *
 * @param folder where they were read from
 * @param count how many there are, or how many are meant where words are asked for
 * @param passages how many passages all documents have together
 * @param documents the documents of this page, in order of their ids if no other is asked for
 * @param failures the files that were not read, and why
 * @param ignored how many files and folders were ignored, as {@code .footnoteignore} and common sense say; a folder
 *     with all in it counts once
 * @param next what to ask for as {@code after} for the next page; left out on the last one
 */
public record DocumentsReply(
        String folder,
        int count,
        int passages,
        List<Listed> documents,
        List<DocumentFailure> failures,
        int ignored,
        String next) {

    /**
     * A document of the list.
     *
     * @param copies the ids of other files with the very same bytes; left out where there are none
     * @param kind the kind of its file, as the extension in small letters; {@code txt} where there is none
     * @param language the language that most of it is in (BCP 47), null where that cannot be told
     * @param pages how many pages or slides it has, 0 where it has none
     * @param charset the encoding its file was in, null for UTF-8
     * @param characters the UTF-16 code units of its text
     * @param instructions the places in it that look like instructions to a language model, null when there are none
     */
    public record Listed(
            String id,
            String version,
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
            List<Words> instructions) {}

    /** Words of a text, in UTF-16 code units. */
    public record Words(int start, int end) {}

    static DocumentsReply of(Corpus corpus, Page page) {
        List<Document> matching = page.matching(List.copyOf(corpus.documents()));
        List<Document> shown = page.shown(matching);
        boolean isLast = shown.isEmpty() || shown.get(shown.size() - 1) == matching.get(matching.size() - 1);
        List<Listed> documents = shown.stream()
                .map(document -> listed(document, corpus.instructions().get(document.id())))
                .toList();
        return new DocumentsReply(
                corpus.folder(),
                matching.size(),
                corpus.passages(),
                documents,
                corpus.failures(),
                corpus.ignored(),
                isLast ? null : shown.get(shown.size() - 1).id());
    }

    private static Listed listed(Document document, List<Span> instructions) {
        DocumentReference reference = DocumentReference.to(document);
        return new Listed(
                reference.id(),
                reference.version(),
                reference.title(),
                reference.titleDerived(),
                reference.source(),
                reference.author(),
                reference.published(),
                reference.copies(),
                DocumentReply.kind(document),
                document.description().language().orElse(null),
                DocumentReply.pages(document),
                document.description().charset().orElse(null),
                document.text().length(),
                instructions == null
                        ? null
                        : instructions.stream()
                                .map(span -> new Words(span.start(), span.end()))
                                .toList());
    }
}
