package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.CsvTable;
import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table (RFC 4180, commas, UTF-8) with a header line. Its columns, in any order and none but the first three needed,
 * are
 *
 * <ul>
 *   <li>{@code id}, {@code question}, {@code kind} and {@code part}, as in {@link YamlQuestionSetReader};
 *   <li>{@code tags}, {@code short} and {@code history}, several separated by {@code |};
 *   <li>{@code filters.documents} and {@code filters.sources}, several separated by {@code |}, {@code filters.from} and
 *       {@code filters.to};
 *   <li>{@code answers}, groups separated by {@code ;}, the alternatives of a group by {@code |};
 *   <li>{@code document} and {@code quote}, one piece of evidence. A row without {@code question} and {@code id}, or
 *       with the id of the row above, brings one more; with {@code yes} under {@code also} it says the same as the one
 *       above.
 * </ul>
 *
 * <p>A separator that is meant as it stands is written after a backslash: {@code \;}, {@code \|}. The set is called
 * after its file and answered from the documents that the program is set to.
 */
public final class CsvQuestionSetReader implements QuestionSetReader {

    @Override
    public QuestionSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        List<Node> rows = new CsvTable(problems).questions(Parsed.csv(file, problems));
        List<LabelledQuestion> questions = JsonLinesQuestionSetReader.questions(rows, problems);
        if (rows.isEmpty() && problems.count() == 0) {
            problems.add(1, "", "there are no questions in it");
        }
        problems.throwIfAny();
        return new QuestionSet(SetName.of(file), new Corpus.Configured(), questions);
    }
}
