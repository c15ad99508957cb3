package dev.footnote.evaluation.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Origin;
import dev.footnote.evaluation.set.Problem;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Adds questions to a file of {@link YamlQuestionSetReader}'s format; {@code questions} must be the last thing in it. */
public final class YamlQuestions implements QuestionSetWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FIRST = Pattern.compile("(?m)^questions:[^\\n]*\\n(?:\\s*(?:#[^\\n]*)?\\n)*( *)- ");

    @Override
    public void append(Path file, List<LabelledQuestion> questions) throws IOException, BadQuestionSet {
        YamlQuestionSetReader reader = new YamlQuestionSetReader();
        QuestionSet before = reader.read(file);
        String text = Files.readString(file);
        Matcher first = FIRST.matcher(text);
        if (!first.find()) {
            throw cannotAdd(file, "its questions are not a list of one item a line");
        }
        String indent = first.group(1);
        String more = questions.stream().map(question -> item(question, indent)).collect(Collectors.joining());
        Path next = Files.createTempFile(file.toAbsolutePath().getParent(), ".adopted", ".yaml");
        try {
            Files.writeString(next, text + (text.endsWith("\n") ? "" : "\n") + more);
            check(file, reader, next, before, questions);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void check(
            Path file, YamlQuestionSetReader reader, Path next, QuestionSet before, List<LabelledQuestion> added)
            throws IOException, BadQuestionSet {
        List<String> ids;
        try {
            ids = ids(reader.read(next).questions());
        } catch (BadQuestionSet wrong) {
            throw cannotAdd(file, "with more after its end it reads wrongly (" + wrong.getMessage() + ")");
        }
        if (!ids.subList(0, before.questions().size()).equals(ids(before.questions()))
                || !ids.subList(before.questions().size(), ids.size()).equals(ids(added))) {
            throw cannotAdd(file, "its questions are not the last thing in it");
        }
    }

    private static List<String> ids(List<LabelledQuestion> questions) {
        return questions.stream().map(LabelledQuestion::id).toList();
    }

    private static BadQuestionSet cannotAdd(Path file, String why) {
        Origin origin = new Origin(file.getFileName().toString(), 1);
        return new BadQuestionSet(List.of(new Problem(origin, "questions", "nothing can be added: " + why)));
    }

    private static String item(LabelledQuestion question, String indent) {
        StringBuilder item = new StringBuilder();
        line(item, indent, "- id: " + question.id());
        line(item, indent, "  question: " + quoted(question.text()));
        line(item, indent, "  kind: " + question.kind().label());
        line(item, indent, "  tags: " + list(question.tags()));
        line(item, indent, "  answers:");
        question.answers().forEach(group -> line(item, indent, "    - " + list(group)));
        if (!question.shortAnswers().isEmpty()) {
            line(item, indent, "  short: " + list(question.shortAnswers()));
        }
        line(item, indent, "  evidence:");
        question.evidence().forEach(evidence -> {
            line(item, indent, "    - document: " + quoted(evidence.main().documentId()));
            line(item, indent, "      quote: " + quoted(evidence.main().text()));
        });
        return item.toString();
    }

    private static void line(StringBuilder item, String indent, String line) {
        item.append(indent).append(line).append('\n');
    }

    private static String list(List<String> texts) {
        return texts.stream().map(YamlQuestions::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text of JSON is one of YAML as well. */
    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("any text can be written as JSON", e);
        }
    }
}
