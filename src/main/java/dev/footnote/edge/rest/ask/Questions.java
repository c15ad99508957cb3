package dev.footnote.edge.rest.ask;

import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.rest.Given;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.web.Rejection;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.index.Filter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Conversion of a request whose fields were validated to a question; what does not fit together is rejected. */
public final class Questions {

    private Questions() {}

    /** The question of a whole request, about documents of {@code corpus}. */
    public static Question of(AskRequest request, Corpus corpus) {
        return new Question(
                request.question(),
                filter(request.filters(), corpus),
                history(request.history()),
                Optional.ofNullable(request.resolved()),
                "extractive".equals(request.composedBy()),
                Optional.ofNullable(request.extent()).map(extent -> Extent.valueOf(extent.toUpperCase(Locale.ROOT))));
    }

    /** How many passages are read. */
    public static int passages(AskRequest request) {
        return request.maxPassages() == null ? Limits.USUAL_PASSAGES : request.maxPassages();
    }

    private static List<Turn> history(List<AskRequest.Turn> turns) {
        List<Turn> history = turns == null
                ? List.of()
                : turns.stream()
                        .map(turn -> new Turn(turn.question(), Optional.ofNullable(turn.answer())))
                        .toList();
        int length = history.stream()
                .mapToInt(turn -> length(turn.question())
                        + turn.answer().map(Questions::length).orElse(0))
                .sum();
        if (length > Limits.HISTORY) {
            throw Rejection.invalid(
                    "history",
                    "A history has at most " + Limits.HISTORY + " characters together; this one has " + length + ".");
        }
        return history;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Filter filter(AskRequest.Filters filters, Corpus corpus) {
        if (filters == null) {
            return Filter.NONE;
        }
        if (filters.from() != null && filters.to() != null && filters.from().isAfter(filters.to())) {
            throw Rejection.invalid(
                    "filters.from", "The first day, " + filters.from() + ", is after the last, " + filters.to() + ".");
        }
        Set<String> documents = names("filters.documents", filters.documents());
        Given.documents("filters.documents", documents, corpus);
        return new Filter(
                documents,
                names("filters.sources", filters.sources()),
                Optional.ofNullable(filters.from()),
                Optional.ofNullable(filters.to()),
                Set.of());
    }

    private static Set<String> names(String field, List<String> names) {
        Set<String> found = new HashSet<>(names == null ? List.of() : names);
        if (found.contains(null)) {
            throw Rejection.invalid(field, "A name in the list is null.");
        }
        return found;
    }
}
