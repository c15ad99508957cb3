package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Node;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import java.util.List;
import java.util.regex.Pattern;

/** How the answers of one question belong together. */
enum SquadAnswers {
    /** Each is right by itself. */
    ANY,
    /** They are sentences, all of them wanted. */
    ALL;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?][\"'”’)\\]\\s]*$");

    /** Which it is in a file, by how many answers end like a sentence: about 1 of 30 in SQuAD, nearly all elsewhere. */
    static SquadAnswers of(List<Row> articles) {
        List<String> answers = articles.stream()
                .flatMap(article -> rows(article, "paragraphs").stream())
                .flatMap(paragraph -> rows(paragraph, "qas").stream())
                .flatMap(question -> rows(question, "answers").stream())
                .flatMap(answer -> answer.node("text").stream())
                .filter(Node.Text.class::isInstance)
                .map(node -> ((Node.Text) node).value())
                .toList();
        long sentences = answers.stream()
                .filter(text -> END_OF_SENTENCE.matcher(text).find())
                .count();
        return !answers.isEmpty() && 2 * sentences >= answers.size() ? ALL : ANY;
    }

    /** Mistakes are told when the questions themselves are read, once. */
    private static List<Row> rows(Row row, String name) {
        return row.node(name).filter(Node.Items.class::isInstance).stream()
                .flatMap(node -> ((Node.Items) node).values().stream())
                .filter(Node.Fields.class::isInstance)
                .flatMap(node -> Row.ofOpen(new Problems(""), "", node).stream())
                .toList();
    }
}
