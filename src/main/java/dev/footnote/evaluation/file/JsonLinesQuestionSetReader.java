package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question a line, as a JSON object with the fields of {@link YamlQuestionSetReader}. The first line may be an
 * object of {@code name} and {@code documents} instead; without it the set is called after its file and answered from
 * the documents that the program is set to.
 */
public final class JsonLinesQuestionSetReader implements QuestionSetReader {

    private static final Set<String> HEAD = Set.of("name", "documents");

    @Override
    public QuestionSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        List<Node> lines = new ArrayList<>();
        Parsed.jsonLines(file, problems, lines::add);
        Optional<Row> head = lines.isEmpty() || !isHead(lines.get(0))
                ? Optional.empty()
                : Row.of(problems, "", lines.remove(0), HEAD);
        String name = head.flatMap(row -> row.textIfAny("name")).orElse(SetName.of(file));
        Corpus corpus = head.map(row -> YamlQuestionSetReader.corpus(file, row)).orElse(new Corpus.Configured());
        List<LabelledQuestion> questions = questions(lines, problems);
        if (lines.isEmpty()) {
            problems.add(1, "", "there are no questions in it");
        }
        problems.throwIfAny();
        return new QuestionSet(name, corpus, questions);
    }

    static List<LabelledQuestion> questions(List<Node> nodes, Problems problems) {
        QuestionFields fields = new QuestionFields(problems);
        List<LabelledQuestion> questions = new ArrayList<>();
        for (Node node : nodes) {
            Row.of(problems, "", node, QuestionFields.QUESTION)
                    .flatMap(fields::read)
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static boolean isHead(Node node) {
        return node instanceof Node.Fields fields
                && HEAD.containsAll(fields.values().keySet());
    }
}
