package dev.footnote.evaluation.file;

import dev.footnote.evaluation.feedback.Feedback;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.file.parse.Parsed;
import dev.footnote.evaluation.file.parse.Problems;
import dev.footnote.evaluation.file.parse.Row;
import dev.footnote.evaluation.set.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link FeedbackFile} keeps: one JSON object a line. */
public final class FeedbackLinesReader implements FeedbackReader {

    private static final Set<String> FIELDS =
            Set.of("at", "question", "verdict", "quote", "document", "answer", "comment");

    @Override
    public Contents read(Path file) throws IOException {
        // Not a reader in UTF-8, which would stop at half a letter.
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", -1);
        List<Feedback> feedback = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Problems ofLine = new Problems(file.getFileName().toString());
                Optional<Feedback> entry = Parsed.jsonLine(lines[i], ofLine, i)
                        .flatMap(node -> Row.of(ofLine, "", node, FIELDS))
                        .flatMap(row -> entry(row, ofLine));
                entry.ifPresent(feedback::add);
                problems.addAll(ofLine.all());
            }
        }
        return new Contents(feedback, problems);
    }

    private static Optional<Feedback> entry(Row row, Problems problems) {
        String question = row.text("question");
        String label = row.text("verdict");
        Optional<Feedback.Verdict> verdict = Feedback.Verdict.labelled(label);
        if (verdict.isEmpty() && !label.isEmpty()) {
            row.problem("verdict", "'" + label + "' is no verdict; there are right, wrong, wrong_source and missing");
        }
        Optional<String> quote = row.textIfAny("quote");
        Optional<String> document = row.textIfAny("document");
        Optional<String> answer = row.textIfAny("answer");
        Optional<String> comment = row.textIfAny("comment");
        return problems.count() > 0
                ? Optional.empty()
                : Optional.of(new Feedback(question, verdict.orElseThrow(), quote, document, answer, comment));
    }
}
