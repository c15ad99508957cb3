package dev.footnote.evaluation.file;

import dev.footnote.document.Document;
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
import dev.footnote.search.index.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The layout of BEIR (Thakur et al. 2021): a folder of {@code corpus.jsonl} ({@code _id, title, text, metadata}),
 * {@code queries.jsonl} ({@code _id, text, metadata}) and {@code qrels/*.tsv} (query, document, grade). A query's
 * metadata may hold {@code answer} or {@code answers} (right answers, any of which will do) and {@code history} (what
 * was asked before) and {@code rewrite} (the query worded to stand alone); a document's {@code source} and {@code published_at}. A query with neither a relevant document
 * nor an answer, as one of another split, is left out. Tags are the names of the files that judge a query.
 *
 * <p>All questions are of the kind {@code fact}. To report or to fit is decided by the conversation, which is the id
 * up to {@code <::>} where there is that, or else by the first relevant document, or else by the query's id.
 */
public final class BeirReader implements QuestionSetReader {

    private static final String TURN = "<::>";

    @Override
    public QuestionSet read(Path folder) throws IOException, BadQuestionSet {
        Problems corpusProblems = new Problems("corpus.jsonl");
        Problems queryProblems = new Problems("queries.jsonl");
        Map<String, Document> documents = documents(folder.resolve("corpus.jsonl"), corpusProblems);
        Judgements judgements = Judgements.read(folder.resolve("qrels"));
        List<LabelledQuestion> questions = new ArrayList<>();
        Map<String, Integer> linesOfIds = new LinkedHashMap<>();
        Parsed.jsonLines(
                folder.resolve("queries.jsonl"),
                queryProblems,
                node -> Row.ofOpen(queryProblems, "", node)
                        .flatMap(row -> question(row, judgements, queryProblems, linesOfIds))
                        .ifPresent(questions::add));
        if (questions.isEmpty() && queryProblems.count() == 0) {
            queryProblems.add(1, "", "no query has a relevant document or an answer");
        }
        List<Problems> all = new ArrayList<>(List.of(corpusProblems, queryProblems));
        all.addAll(judgements.problems());
        Problems.throwIfAny(all);
        return new QuestionSet(SetName.of(folder), new Corpus.Given(List.copyOf(documents.values())), questions);
    }

    private static Map<String, Document> documents(Path file, Problems problems) throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        Parsed.jsonLines(
                file,
                problems,
                node -> Row.ofOpen(problems, "", node).ifPresent(row -> {
                    String id = id(row);
                    if (!id.isEmpty() && documents.putIfAbsent(id, document(id, row)) != null) {
                        row.problem("_id", "'" + id + "' is taken by a document before");
                    }
                }));
        return documents;
    }

    private static Document document(String id, Row row) {
        Optional<Row> metadata = row.openRow("metadata");
        Optional<String> source = metadata.map(more -> more.loose("source")).filter(text -> !text.isBlank());
        return PublicDocument.of(
                id,
                row.loose("title"),
                row.loose("text"),
                source,
                metadata.flatMap(more -> PublicDocument.day(more.loose("published_at"))));
    }

    private static Optional<LabelledQuestion> question(
            Row row, Judgements judgements, Problems problems, Map<String, Integer> linesOfIds) {
        int before = problems.count();
        String id = id(row);
        String text = row.text("text");
        Optional<Row> metadata = row.openRow("metadata");
        List<String> answers = metadata.map(BeirReader::answers).orElse(List.of());
        Optional<String> rewrite = metadata.map(more -> more.loose("rewrite")).filter(words -> !words.isBlank());
        List<String> history = metadata.map(more -> more.texts("history")).orElse(List.of());
        Integer first = id.isEmpty() ? null : linesOfIds.putIfAbsent(id, row.line());
        if (first != null) {
            row.problem("_id", "'" + id + "' is taken by the query on line " + first);
        }
        Map<String, Integer> grades = judgements.grades(id);
        Optional<String> relevant = relevant(grades);
        if (problems.count() > before || answers.isEmpty() && relevant.isEmpty()) {
            return Optional.empty();
        }
        Part part = id.contains(TURN)
                ? Part.ofSource(id.substring(0, id.indexOf(TURN)))
                : Part.ofSource(relevant.orElse(id));
        Gold gold = new Gold(answers.isEmpty() ? List.of() : List.of(answers), answers, List.of(), grades);
        return Optional.of(new LabelledQuestion(
                id,
                new Asking(text, history, rewrite, Filter.NONE),
                Kind.FACT,
                judgements.splits(id),
                gold,
                part,
                problems.origin(row.line())));
    }

    private static Optional<String> relevant(Map<String, Integer> grades) {
        return grades.keySet().stream()
                .filter(document -> grades.get(document) > 0)
                .findFirst();
    }

    private static List<String> answers(Row metadata) {
        List<String> answers = new ArrayList<>(metadata.texts("answers"));
        String answer = metadata.loose("answer");
        if (!answer.isBlank() && !answers.contains(answer)) {
            answers.add(answer);
        }
        return answers;
    }

    private static String id(Row row) {
        String id = row.loose("_id");
        if (id.isBlank()) {
            row.problem("_id", "is missing");
        }
        return id;
    }
}
