package dev.footnote.evaluation.file;

import dev.footnote.evaluation.set.QuestionSetFinder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds sets of every format that {@link QuestionSetFiles} reads: files that end in yaml, yml, jsonl or csv, but not in
 * {@code .cases.yaml}, which holds labelled cases of another sort; folders that are laid out as BEIR's; and of the files
 * that end in json those that begin as SQuAD's.
 */
public final class QuestionSetFolder implements QuestionSetFinder {

    private static final int DEPTH = 2;
    private static final int BEGINNING_BYTES = 4096;

    /** The list of articles, which nothing but a version stands before. */
    private static final Pattern SQUAD =
            Pattern.compile("^\\uFEFF?\\s*\\{\\s*(?:\"version\"\\s*:\\s*\"[^\"]*\"\\s*,\\s*)?\"data\"\\s*:\\s*\\[");

    @Override
    public List<Path> find(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            look(folder, DEPTH, found);
        }
        return found;
    }

    private static void look(Path folder, int depth, List<Path> found) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        for (Path entry : entries) {
            if (isSet(entry)) {
                found.add(entry);
            } else if (depth > 1 && Files.isDirectory(entry)) {
                look(entry, depth - 1, found);
            }
        }
    }

    private static boolean isSet(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Files.isRegularFile(path.resolve("corpus.jsonl"))
                    && Files.isRegularFile(path.resolve("queries.jsonl"));
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.matches(".*(?<!\\.cases)\\.(yaml|yml|jsonl|csv)") || name.endsWith(".json") && isSquad(path);
    }

    private static boolean isSquad(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.UTF_8);
            return SQUAD.matcher(beginning).find();
        }
    }
}
