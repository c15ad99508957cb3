package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Gold;
import dev.footnote.evaluation.set.Kind;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The samples of Quarkus LangChain4j's testing module: a YAML list of {@code name} (the id), {@code parameters} (one,
 * the question), {@code expected-output} or {@code expected-outputs} (right answers, any of which will do) and
 * {@code tags}. They name no documents, so they are answered from those that the program is set to, and no evidence,
 * so that only the answers are measured.
 */
public final class QuarkusSampleReader implements QuestionSetReader {

    static final Set<String> SAMPLE = Set.of("name", "parameters", "expected-output", "expected-outputs", "tags");

    @Override
    public QuestionSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        Optional<Node> root = Parsed.yaml(file, problems);
        List<LabelledQuestion> questions =
                root.map(node -> questions(node, problems)).orElse(List.of());
        problems.throwIfAny();
        return new QuestionSet(SetName.of(file), new Corpus.Configured(), questions);
    }

    private static List<LabelledQuestion> questions(Node root, Problems problems) {
        List<LabelledQuestion> questions = new ArrayList<>();
        if (!(root instanceof Node.Items items) || items.values().isEmpty()) {
            problems.add(root.line(), "", "must be a list of samples");
            return questions;
        }
        Map<String, Integer> linesOfNames = new HashMap<>();
        for (int i = 0; i < items.values().size(); i++) {
            Row.of(problems, "[" + i + "]", items.values().get(i), SAMPLE)
                    .flatMap(row -> question(row, problems, linesOfNames))
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static Optional<LabelledQuestion> question(Row row, Problems problems, Map<String, Integer> linesOfNames) {
        int before = problems.count();
        String name = row.text("name");
        List<String> parameters = row.texts("parameters");
        if (parameters.size() != 1) {
            row.problem("parameters", "must hold one text, the question, not " + parameters.size());
        }
        List<String> expected = new ArrayList<>(row.texts("expected-outputs"));
        row.textIfAny("expected-output").ifPresent(expected::add);
        if (expected.isEmpty()) {
            row.problem("expected-output", "is missing");
        }
        List<String> tags = row.texts("tags");
        Integer first = linesOfNames.putIfAbsent(name, row.line("name"));
        if (first != null && !name.isEmpty()) {
            row.problem("name", "'" + name + "' is taken by the sample on line " + first);
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Gold gold = new Gold(List.of(), expected, List.of(), Map.of());
        return Optional.of(new LabelledQuestion(
                name,
                Asking.of(parameters.get(0)),
                Kind.FACT,
                tags,
                gold,
                Part.ofQuestion(name),
                problems.origin(row.line())));
    }
}
