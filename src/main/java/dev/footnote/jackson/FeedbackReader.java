package dev.footnote.jackson;

import dev.footnote.evaluation.Feedback;
import dev.footnote.evaluation.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what {@link FeedbackFile} keeps. A line that is broken costs only itself, because one may be left of a crash.
 *
 * @param feedback the entries, the oldest first
 * @param problems the lines that are none, with the reason
 */
public record FeedbackReader(List<Feedback> feedback, List<Problem> problems) {

    private static final Set<String> FIELDS =
            Set.of("at", "question", "verdict", "quote", "document", "answer", "comment");

    public FeedbackReader {
        feedback = List.copyOf(feedback);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws IOException when there is none, or it cannot be read
     */
    public static FeedbackReader read(Path file) throws IOException {
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
        return new FeedbackReader(feedback, problems);
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
