package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Node;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a labelled question, the same in YAML, JSON lines and CSV. */
final class QuestionFields {

    static final Set<String> QUESTION = Set.of(
            "id", "question", "kind", "tags", "answers", "short", "evidence", "part", "history", "rewrite", "filters");
    static final Set<String> EVIDENCE = Set.of("document", "quote", "also");
    static final Set<String> ALSO = Set.of("document", "quote");

    private final Problems problems;
    private final Map<String, Integer> linesOfIds = new HashMap<>();

    QuestionFields(Problems problems) {
        this.problems = problems;
    }

    /** The question that a row states; nothing when there is a problem with it. */
    Optional<LabelledQuestion> read(Row row) {
        int before = problems.count();
        String id = row.text("id");
        String text = row.text("question");
        Optional<Kind> kind = kind(row);
        Gold gold = new Gold(row.groups("answers"), row.texts("short"), evidence(row), Map.of());
        Part part = part(row, id);
        List<String> tags = row.texts("tags");
        Asking asking = new Asking(text, row.texts("history"), row.textIfAny("rewrite"), FilterFields.read(row));
        refuseSecond(row, id);
        kind.ifPresent(known -> checkGold(row, known));
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new LabelledQuestion(id, asking, kind.orElseThrow(), tags, gold, part, problems.origin(row.line())));
    }

    private Optional<Kind> kind(Row row) {
        String label = row.text("kind");
        Optional<Kind> kind = Kind.labelled(label);
        if (kind.isEmpty() && !label.isEmpty()) {
            row.problem("kind", "'" + label + "' is no kind of question; there are " + labels());
        }
        return kind;
    }

    private Part part(Row row, String id) {
        Optional<String> label = row.textIfAny("part");
        if (label.isEmpty()) {
            return Part.ofQuestion(id);
        }
        for (Part part : Part.values()) {
            if (part.label().equals(label.get())) {
                return part;
            }
        }
        row.problem("part", "'" + label.get() + "' is no part; there are fit and report");
        return Part.FIT;
    }

    private List<Evidence> evidence(Row row) {
        List<Evidence> evidence = new ArrayList<>();
        for (Row item : row.rows("evidence", EVIDENCE)) {
            List<Quote> alternatives = new ArrayList<>();
            quote(item).ifPresent(alternatives::add);
            item.rows("also", ALSO).forEach(other -> quote(other).ifPresent(alternatives::add));
            if (!alternatives.isEmpty()) {
                evidence.add(new Evidence(alternatives));
            }
        }
        return evidence;
    }

    private static Optional<Quote> quote(Row row) {
        String document = row.text("document");
        String quote = row.text("quote");
        return document.isEmpty() || quote.isEmpty() ? Optional.empty() : Optional.of(Quote.of(document, quote));
    }

    private void refuseSecond(Row row, String id) {
        Integer first = id.isEmpty() ? null : linesOfIds.putIfAbsent(id, row.line("id"));
        if (first != null) {
            row.problem("id", "'" + id + "' is taken by the question on line " + first);
        }
    }

    /** An answerable question states what its answer is and rests on, and only that one does. */
    private static void checkGold(Row row, Kind kind) {
        if (kind.answerable()) {
            for (String name : List.of("answers", "evidence")) {
                if (!row.has(name)
                        || row.node(name).filter(QuestionFields::isEmptyList).isPresent()) {
                    row.problem(name, "is missing; a question of kind " + kind.label() + " needs it");
                }
            }
            return;
        }
        for (String name : List.of("answers", "short", "evidence")) {
            if (row.has(name)) {
                row.problem(name, "a question of kind " + kind.label() + " has no answer, so leave this out");
            }
        }
    }

    private static boolean isEmptyList(Node node) {
        return node instanceof Node.Items items && items.values().isEmpty();
    }

    private static String labels() {
        return Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
    }
}
