package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Problem;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a question set of any format, which it tells by the name: a folder is BEIR's, {@code .json} SQuAD's,
 * {@code .jsonl} and {@code .csv} are Footnote's fields, and {@code .yaml} or {@code .yml} is Footnote's own, or where
 * it is a list the samples of Quarkus LangChain4j.
 */
public final class QuestionSetFiles implements QuestionSetReader {

    @Override
    public QuestionSet read(Path path) throws IOException, BadQuestionSet {
        return reader(path).read(path);
    }

    private static QuestionSetReader reader(Path path) throws IOException, BadQuestionSet {
        if (Files.isDirectory(path)) {
            return new BeirReader();
        }
        String name = path.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "yaml", "yml" -> isList(path) ? new QuarkusSampleReader() : new YamlQuestionSetReader();
            case "jsonl" -> new JsonLinesQuestionSetReader();
            case "csv" -> new CsvQuestionSetReader();
            case "json" -> new SquadReader();
            default ->
                throw new BadQuestionSet(List.of(new Problem(
                        new Origin(name, 1), "", "is no question set: those end in yaml, yml, json, jsonl or csv")));
        };
    }

    private static boolean isList(Path path) throws IOException {
        return Parsed.yaml(path, new Problems(""))
                .filter(Node.Items.class::isInstance)
                .isPresent();
    }
}
