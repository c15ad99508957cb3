package dev.footnote.evaluation.file.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads values with their lines from whatever Jackson parses. */
final class NodeReader {

    /** SnakeYAML takes a question mark within braces or brackets for the beginning of a name. */
    private static final Pattern QUESTION_MARK = Pattern.compile("but got '?\\?");

    private static final String IN_QUOTES =
            "; within { } and [ ] a text with a question mark is written in quotes: {question: \"What is it?\"}";

    private final JsonParser parser;
    private final Problems problems;
    private final int lineBefore;

    /**
     * Reads from a parser.
     *
     * @param lineBefore how many lines of the file stand before the parser's first
     */
    NodeReader(JsonParser parser, Problems problems, int lineBefore) {
        this.parser = parser;
        this.problems = problems;
        this.lineBefore = lineBefore;
    }

    /** The only value of the input; nothing when the input is empty or broken, which is then among the problems. */
    Optional<Node> readAll() throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(lineBefore + 1, "", "there is nothing in it");
                return Optional.empty();
            }
            Node node = value("");
            if (parser.nextToken() != null) {
                problems.add(line(), "", "a second document begins here; only one is read");
            }
            return Optional.of(node);
        } catch (JsonProcessingException broken) {
            tell(broken);
            return Optional.empty();
        }
    }

    private Node value(String path) throws IOException {
        int line = line();
        refuseAlias(path, line);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(path, line);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(path, line);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new Node.Text(line, parser.getText());
        }
        if (token.isNumeric()) {
            return new Node.Number(line, parser.getText());
        }
        return token.isBoolean() ? new Node.Truth(line, parser.getBooleanValue()) : new Node.Empty(line);
    }

    private Node fields(String path, int line) throws IOException {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Integer> nameLines = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            parser.nextToken();
            String field = path.isEmpty() ? name : path + "." + name;
            Node before = values.put(name, value(field));
            Integer lineOfBefore = nameLines.put(name, nameLine);
            if (before != null) {
                problems.add(nameLine, field, "stands here twice, first on line " + lineOfBefore);
            }
        }
        return new Node.Fields(line, values, nameLines);
    }

    private Node items(String path, int line) throws IOException {
        List<Node> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(path + "[" + values.size() + "]"));
        }
        return new Node.Items(line, values);
    }

    /** Jackson hands on an alias as if its name were the value. */
    private void refuseAlias(String path, int line) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(line, path, "aliases are not read; write the value out");
        }
    }

    private int line() {
        return lineBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** SnakeYAML knows better than Jackson where it stopped and why. */
    private void tell(JsonProcessingException broken) {
        if (broken.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            String advice = QUESTION_MARK.matcher(marked.getProblem()).find() ? IN_QUOTES : "";
            problems.add(lineBefore + marked.getProblemMark().getLine() + 1, "", marked.getProblem() + advice);
            return;
        }
        int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
        String message = broken.getOriginalMessage().lines().findFirst().orElse("it cannot be parsed");
        problems.add(lineBefore + Math.max(1, line), "", message);
    }
}
