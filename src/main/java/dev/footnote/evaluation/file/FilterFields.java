package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.search.index.Filter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/** The {@code filters} of a question, named as in a request: which documents may answer it. */
final class FilterFields {

    private static final Set<String> NAMES = Set.of("documents", "sources", "from", "to");

    private FilterFields() {}

    /** The filter of a question's row; one that lets everything pass where it states none. */
    static Filter read(Row question) {
        return question.row("filters", NAMES).map(FilterFields::filter).orElse(Filter.NONE);
    }

    private static Filter filter(Row row) {
        Set<String> documents = Set.copyOf(row.texts("documents"));
        Set<String> sources = Set.copyOf(row.texts("sources"));
        Optional<LocalDate> from = day(row, "from");
        Optional<LocalDate> to = day(row, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            row.problem("from", from.get() + " is after " + to.get());
            return Filter.NONE;
        }
        return new Filter(documents, sources, from, to, Set.of());
    }

    private static Optional<LocalDate> day(Row row, String name) {
        Optional<String> text = row.textIfAny(name);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            row.problem(name, "must be a day such as 2026-03-31, not '" + text.orElseThrow() + "'");
            return Optional.empty();
        }
    }
}
