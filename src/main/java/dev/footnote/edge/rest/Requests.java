package dev.footnote.edge.rest;

import dev.footnote.answer.Library;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.question.Turn;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.search.index.Corpus;
import dev.footnote.search.index.Filter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From what came over the wire to questions that the core takes; everything that cannot be used is rejected here. */
final class Requests {

    /** In Unicode characters. */
    static final int LONGEST_QUESTION = 2_000;

    static final int MOST_TURNS = 20;

    /** All questions and answers of a history together, in Unicode characters. */
    static final int LONGEST_HISTORY = 20_000;

    static final int MOST_PASSAGES = 50;

    private static final int USUAL_PASSAGES = 10;

    private Requests() {}

    /** Rejects what needs the documents while they are still being read. */
    static void mustBeReady(Library library) {
        if (!library.ready()) {
            throw Rejection.of(ProblemType.NOT_READY, ProblemType.NOT_READY.detail());
        }
    }

    /** The question of a whole request, about documents of {@code corpus}. */
    static Question question(AskRequest request, Corpus corpus) {
        if (request == null) {
            throw new Rejection(Problem.of(ProblemType.EMPTY_BODY));
        }
        String text = text("question", request.question());
        Optional<String> meant = Optional.ofNullable(request.resolved()).map(words -> text("resolved", words));
        return new Question(
                text,
                filter(request.filters(), corpus),
                history(request.history()),
                meant,
                ownWords(request.composedBy()),
                Optional.ofNullable(request.extent()).map(Requests::extent));
    }

    private static Extent extent(String extent) {
        return switch (extent) {
            case "fewest" -> Extent.FEWEST;
            case "full" -> Extent.FULL;
            default -> throw Rejection.invalid("extent", "An answer says the \"fewest\" sentences or is \"full\".");
        };
    }

    private static boolean ownWords(String composedBy) {
        if (composedBy != null && !composedBy.equals("model") && !composedBy.equals("extractive")) {
            throw Rejection.invalid("composedBy", "An answer is composed by \"model\" or \"extractive\".");
        }
        return "extractive".equals(composedBy);
    }

    private static List<Turn> history(List<AskRequest.Turn> turns) {
        if (turns == null) {
            return List.of();
        }
        if (turns.size() > MOST_TURNS) {
            throw Rejection.invalid(
                    "history", "A history has at most " + MOST_TURNS + " turns; this one has " + turns.size() + ".");
        }
        List<Turn> history = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turn("history[" + i + "]", turns.get(i));
            length += length(turn.question())
                    + turn.answer().map(Requests::length).orElse(0);
            history.add(turn);
        }
        if (length > LONGEST_HISTORY) {
            throw Rejection.invalid(
                    "history",
                    "A history has at most " + LONGEST_HISTORY + " characters together; this one has " + length + ".");
        }
        return history;
    }

    private static Turn turn(String field, AskRequest.Turn turn) {
        if (turn == null) {
            throw Rejection.invalid(field, "A turn in the list is null.");
        }
        Optional<String> answer = Optional.ofNullable(turn.answer()).map(text -> wholeText(field + ".answer", text));
        return new Turn(text(field + ".question", turn.question()), answer);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The words of a question, checked; {@code field} is where they came from. */
    static String text(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Rejection.invalid(field, "Ask something: the question is " + (text == null ? "missing." : "empty."));
        }
        int length = length(text);
        if (length > LONGEST_QUESTION) {
            throw Rejection.invalid(
                    field, "A question has at most " + LONGEST_QUESTION + " characters; this one has " + length + ".");
        }
        return wholeText(field, text);
    }

    /** Text that can be written in UTF-8. */
    static String wholeText(String field, String text) {
        if (text.codePoints().anyMatch(Requests::isHalfOfAPair)) {
            throw Rejection.invalid(field, "It holds half of a surrogate pair, which is not text.");
        }
        return text;
    }

    /** How many passages are wanted; null means the usual number. */
    static int passages(String field, Integer wanted) {
        if (wanted == null) {
            return USUAL_PASSAGES;
        }
        if (wanted < 1 || wanted > MOST_PASSAGES) {
            throw Rejection.invalid(field, "From 1 to " + MOST_PASSAGES + ", not " + wanted + ".");
        }
        return wanted;
    }

    /** The same for a parameter of an address, which is text still. */
    static int passages(String field, String wanted) {
        try {
            return passages(field, wanted == null ? null : Integer.valueOf(wanted));
        } catch (NumberFormatException notANumber) {
            throw new Rejection(Problem.in(field, ProblemType.WRONG_TYPE, "This takes a whole number."));
        }
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
        documents.stream()
                .filter(id -> corpus.document(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw Rejection.invalid("filters.documents", "There is no document \"" + id + "\".");
                });
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

    private static boolean isHalfOfAPair(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }
}
