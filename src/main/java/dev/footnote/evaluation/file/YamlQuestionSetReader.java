package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Footnote's own format: a YAML file of {@code name}, {@code documents} (a folder, relative to the file; without it,
 * the documents that the program is set to answer from) and {@code questions}. A question has
 *
 * <ul>
 *   <li>{@code id}, {@code question} and {@code kind}, all needed;
 *   <li>{@code answers}, a list of groups of alternatives, and {@code evidence}, a list of {@code document} and {@code
 *       quote} with other quotes that say the same under {@code also}: both needed where the kind has an answer, and
 *       wrong where it has none;
 *   <li>{@code short}, answers of few words; {@code tags}; {@code history}, the questions before it; {@code part},
 *       which is {@code fit} or {@code report};
 *   <li>{@code filters}, which documents may answer: {@code documents} and {@code sources}, lists of names, {@code from}
 *       and {@code to}, days.
 * </ul>
 */
public final class YamlQuestionSetReader implements QuestionSetReader {

    static final Set<String> SET = Set.of("name", "documents", "questions");

    @Override
    public QuestionSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        Optional<Row> root = Parsed.yaml(file, problems).flatMap(node -> Row.of(problems, "", node, SET));
        Optional<QuestionSet> set = root.map(row -> set(file, row, problems));
        problems.throwIfAny();
        return set.orElseThrow();
    }

    private static QuestionSet set(Path file, Row row, Problems problems) {
        String name = row.text("name");
        Corpus corpus = corpus(file, row);
        QuestionFields fields = new QuestionFields(problems);
        List<LabelledQuestion> questions = new ArrayList<>();
        row.rows("questions", QuestionFields.QUESTION)
                .forEach(question -> fields.read(question).ifPresent(questions::add));
        if (questions.isEmpty() && problems.count() == 0) {
            row.problem("questions", "there are none");
        }
        return problems.count() == 0 ? new QuestionSet(name, corpus, questions) : null;
    }

    /** The folder that a row's {@code documents} names. */
    static Corpus corpus(Path file, Row row) {
        Optional<String> documents = row.textIfAny("documents");
        if (documents.isEmpty()) {
            return new Corpus.Configured();
        }
        Path folder = file.resolveSibling(documents.get()).normalize();
        if (!Files.isDirectory(folder)) {
            row.problem("documents", "there is no folder " + folder);
        }
        return new Corpus.Folder(folder);
    }
}
