package dev.footnote.edge.rest.documents;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.web.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the list of documents.
 *
 * @param words words that id, title, source or author must hold, whatever their case; any document where there are none
 * @param order the order of the list
 * @param after the id of the document that the page before ended with; null for the first page
 * @param size how many documents it has at most
 */
record Page(List<String> words, Comparator<Document> order, String after, int size) {

    /** So many documents a page has at most, where a size is asked for. */
    private static final int MOST = 1_000;

    private static final Comparator<Document> BY_ID = Comparator.comparing(Document::id);

    private static final Map<String, Comparator<Document>> ORDERS = Map.of(
            "id", BY_ID,
            "title",
                    Comparator.comparing((Document document) ->
                                    document.description().title().toLowerCase(Locale.ROOT))
                            .thenComparing(BY_ID),
            "published",
                    Comparator.comparing(
                                    (Document document) ->
                                            document.description().published().orElse(null),
                                    Comparator.nullsLast(Comparator.reverseOrder()))
                            .thenComparing(BY_ID));

    /** @param size null for all */
    static Page of(String q, String sort, String after, String size) {
        Comparator<Document> order = ORDERS.get(sort == null ? "id" : sort);
        if (order == null) {
            throw Rejection.invalid("sort", "It is one of id, title and published.");
        }
        List<String> words = q == null
                ? List.of()
                : Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new Page(words, order, after, size == null ? Integer.MAX_VALUE : Given.count("size", size, MOST, MOST));
    }

    /** All that it could show, in order, with what comes before it. */
    List<Document> matching(List<Document> documents) {
        return documents.stream().filter(this::matches).sorted(order).toList();
    }

    /** What it shows of all that it could. */
    List<Document> shown(List<Document> matching) {
        int from = 0;
        if (after != null) {
            from = matching.stream().map(Document::id).toList().indexOf(after) + 1;
            if (from == 0) {
                throw Rejection.invalid("after", "There is no document \"" + after + "\" in this list.");
            }
        }
        return matching.subList(from, (int) Math.min(matching.size(), (long) from + size));
    }

    private boolean matches(Document document) {
        Description description = document.description();
        String text = Stream.of(
                        Optional.of(document.id()),
                        Optional.of(description.title()),
                        description.source(),
                        description.author())
                .flatMap(Optional::stream)
                .reduce("", (all, more) -> all + "\n" + more)
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
