package dev.footnote.evaluation.file;

import dev.footnote.document.Document;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON of SQuAD 1.1 and 2.0 (Rajpurkar, Jia and Liang 2018). Every paragraph is a document, its id the article's
 * title, {@code #} and the paragraph's number from 0. Questions with an answer are of the kind {@code fact}, those
 * marked {@code is_impossible} of the kind {@code not_stated}; to report or to fit is decided by the article's title.
 *
 * <p>The answers of a question are usually what several people marked, and any of them is right. In a set whose answers
 * are sentences instead (half of all answers or more end like one), they are the sentences that belong into the answer:
 * all of them are wanted, as evidence.
 */
public final class SquadReader implements QuestionSetReader {

    @Override
    public QuestionSet read(Path file) throws IOException, BadQuestionSet {
        Problems problems = new Problems(file.getFileName().toString());
        Optional<Row> root = Parsed.json(file, problems).flatMap(node -> Row.ofOpen(problems, "", node));
        List<Document> documents = new ArrayList<>();
        List<LabelledQuestion> questions = new ArrayList<>();
        root.ifPresent(row -> {
            List<Row> articles = row.openRows("data");
            SquadQuestions reader = new SquadQuestions(problems, SquadAnswers.of(articles));
            Map<String, Integer> paragraphs = new HashMap<>();
            for (Row article : articles) {
                String title = article.text("title");
                for (Row paragraph : article.openRows("paragraphs")) {
                    int number = paragraphs.merge(title, 1, Integer::sum) - 1;
                    SquadParagraph read = paragraph(title, number, paragraph);
                    documents.add(read.document());
                    questions.addAll(reader.read(read, paragraph.openRows("qas")));
                }
            }
            if (questions.isEmpty() && problems.count() == 0) {
                row.problem("data", "there are no questions in it");
            }
        });
        problems.throwIfAny();
        return new QuestionSet(SetName.of(file), new Corpus.Given(documents), questions);
    }

    private static SquadParagraph paragraph(String title, int number, Row row) {
        String context = row.text("context");
        Document document = PublicDocument.of(title + "#" + number, title.replace('_', ' '), context);
        return new SquadParagraph(title, context, document);
    }
}
