package dev.footnote.evaluation.file.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;

/** Files in UTF-8, parsed into values with lines. */
public final class Parsed {

    /** SnakeYAML stops at 3 million characters unless told otherwise. */
    private static final int MAX_CHARACTERS = 100_000_000;

    private static final JsonFactory JSON = new JsonFactory();

    private Parsed() {}

    /** What a YAML file holds; nothing, and a problem, when it is broken. */
    public static Optional<Node> yaml(Path file, Problems problems) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        return all(YAMLFactory.builder().loaderOptions(options).build(), file, problems);
    }

    /** What a JSON file holds; nothing, and a problem, when it is broken. */
    public static Optional<Node> json(Path file, Problems problems) throws IOException {
        return all(JSON, file, problems);
    }

    /** The rows of a CSV file, the header the first. */
    public static List<CsvRows.Cells> csv(Path file, Problems problems) throws IOException {
        return text(file, problems).map(text -> CsvRows.of(text, problems)).orElse(List.of());
    }

    /** Hands on the value of every line of a file of JSON lines, one at a time; blank lines are passed over. */
    public static void jsonLines(Path file, Problems problems, Consumer<Node> use) throws IOException {
        jsonLines(file, problems, use, Long.MAX_VALUE);
    }

    /** Hands on the value of the first line that is not blank. */
    public static void firstJsonLine(Path file, Problems problems, Consumer<Node> use) throws IOException {
        jsonLines(file, problems, use, 1);
    }

    private static void jsonLines(Path file, Problems problems, Consumer<Node> use, long most) throws IOException {
        int before = 0;
        long left = most;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && left > 0; line = lines.readLine()) {
                if (!line.isBlank()) {
                    left--;
                    value(JSON, before == 0 ? withoutMark(line) : line, problems, before)
                            .ifPresent(use);
                }
                before++;
            }
        } catch (CharacterCodingException e) {
            problems.add(before + 1, "", "is not UTF-8 hereafter");
        }
    }

    /** The value of one line of JSON. */
    public static Optional<Node> jsonLine(String line, Problems problems, int linesBefore) throws IOException {
        return value(JSON, line, problems, linesBefore);
    }

    private static Optional<Node> all(JsonFactory factory, Path file, Problems problems) throws IOException {
        Optional<String> text = text(file, problems);
        return text.isEmpty() ? Optional.empty() : value(factory, text.get(), problems, 0);
    }

    private static Optional<String> text(Path file, Problems problems) throws IOException {
        try {
            return Optional.of(withoutMark(Files.readString(file)));
        } catch (CharacterCodingException e) {
            problems.add(1, "", "is not UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<Node> value(JsonFactory factory, String text, Problems problems, int before)
            throws IOException {
        try (JsonParser parser = factory.createParser(text)) {
            return new NodeReader(parser, problems, before).readAll();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
