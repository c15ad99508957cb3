package dev.footnote.search.index;

import dev.footnote.document.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Filter of the documents that may answer.
 *
 * @param documents ids to answer from; empty for all
 * @param sources source names to answer from, in any case; empty for all
 * @param from the earliest day of publication, inclusive
 * @param to the latest day of publication, inclusive
 * @param withheld ids never to answer from; an evaluation hides the evidence with it
 */
public record Filter(
        Set<String> documents,
        Set<String> sources,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> withheld) {

    public static final Filter NONE = new Filter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

    public Filter {
        documents = Set.copyOf(documents);
        sources = Set.copyOf(sources);
        withheld = Set.copyOf(withheld);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
        }
    }

    /** Everything but these documents. */
    public static Filter withholding(Set<String> documents) {
        return new Filter(Set.of(), Set.of(), Optional.empty(), Optional.empty(), documents);
    }

    /** The same without these documents. */
    public Filter withholdingToo(Set<String> others) {
        Set<String> all = new HashSet<>(withheld);
        all.addAll(others);
        return new Filter(documents, sources, from, to, all);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether {@code document} may answer; an undated document never passes a date bound. */
    public boolean allows(Document document) {
        return allowsApartFromDate(document)
                && allowsDate(document.description().published());
    }

    /** Whether {@code document} may not answer for the one reason that it states no date. */
    public boolean leavesOutUndated(Document document) {
        return isDated() && document.description().published().isEmpty() && allowsApartFromDate(document);
    }

    /** Whether a date bound is set, and with it undated documents are left out. */
    public boolean isDated() {
        return from.isPresent() || to.isPresent();
    }

    private boolean allowsApartFromDate(Document document) {
        return (documents.isEmpty() || documents.contains(document.id()))
                && !withheld.contains(document.id())
                && allowsSource(document);
    }

    private boolean allowsSource(Document document) {
        return sources.isEmpty()
                || document.description()
                        .source()
                        .filter(source -> sources.stream().anyMatch(source::equalsIgnoreCase))
                        .isPresent();
    }

    private boolean allowsDate(Optional<LocalDate> published) {
        if (!isDated()) {
            return true;
        }
        return published.isPresent()
                && from.map(day -> !published.get().isBefore(day)).orElse(true)
                && to.map(day -> !published.get().isAfter(day)).orElse(true);
    }
}
