package dev.footnote.evaluation.file;

import dev.footnote.document.Span;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.Evidence;
import dev.footnote.evaluation.set.Gold;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the questions on SQuAD's paragraphs. */
final class SquadQuestions {

    private final Problems problems;
    private final SquadAnswers together;
    private final Map<String, Integer> linesOfIds = new HashMap<>();

    SquadQuestions(Problems problems, SquadAnswers together) {
        this.problems = problems;
        this.together = together;
    }

    /** The questions on one paragraph, without those that have a problem. */
    List<LabelledQuestion> read(SquadParagraph paragraph, List<Row> rows) {
        List<LabelledQuestion> questions = new ArrayList<>();
        rows.forEach(row -> read(paragraph, row).ifPresent(questions::add));
        return questions;
    }

    private Optional<LabelledQuestion> read(SquadParagraph paragraph, Row row) {
        int before = problems.count();
        String id = row.loose("id");
        if (id.isBlank()) {
            row.problem("id", "is missing");
        }
        Integer first = linesOfIds.putIfAbsent(id, row.line("id"));
        if (first != null) {
            row.problem("id", "'" + id + "' is taken by the question on line " + first);
        }
        String text = row.text("question");
        boolean impossible = row.truth("is_impossible");
        Gold gold = impossible ? Gold.NONE : gold(quotes(paragraph, row));
        if (!impossible && gold.isNone() && problems.count() == before) {
            row.problem("answers", "is missing, and is_impossible is not true");
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Kind kind = impossible ? Kind.NOT_STATED : Kind.FACT;
        return Optional.of(new LabelledQuestion(
                id,
                Asking.of(text),
                kind,
                List.of(),
                gold,
                Part.ofSource(paragraph.article()),
                problems.origin(row.line())));
    }

    private Set<Quote> quotes(SquadParagraph paragraph, Row question) {
        Set<Quote> quotes = new LinkedHashSet<>();
        for (Row answer : question.openRows("answers")) {
            String text = answer.text("text");
            Optional<Span> place = text.isEmpty() ? Optional.empty() : paragraph.find(text, start(answer));
            if (place.isPresent() && !paragraph.standsAt(text, start(answer))) {
                answer.problem("answer_start", "'" + text + "' does not begin at " + start(answer));
            } else if (place.isPresent()) {
                quotes.add(new Quote(paragraph.document().id(), text, place));
            } else if (!text.isEmpty()) {
                answer.problem("text", "'" + text + "' is not in the paragraph");
            }
        }
        return quotes;
    }

    private static int start(Row answer) {
        String written = answer.loose("answer_start");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }

    private Gold gold(Set<Quote> quotes) {
        if (quotes.isEmpty()) {
            return Gold.NONE;
        }
        if (together == SquadAnswers.ALL) {
            List<Evidence> sentences = quotes.stream().map(Evidence::of).toList();
            return new Gold(List.of(), List.of(), sentences, Map.of());
        }
        List<String> texts = quotes.stream().map(Quote::text).distinct().toList();
        return new Gold(List.of(texts), texts, List.of(new Evidence(List.copyOf(quotes))), Map.of());
    }
}
