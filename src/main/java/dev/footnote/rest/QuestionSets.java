package dev.footnote.rest;

import dev.footnote.evaluation.BadQuestionSet;
import dev.footnote.evaluation.Part;
import dev.footnote.evaluation.QuestionSet;
import dev.footnote.evaluation.QuestionSetReader;
import dev.footnote.web.Problem;
import dev.footnote.web.ProblemType;
import dev.footnote.web.Rejection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The question sets of one folder. */
@Singleton
public class QuestionSets {

    private static final int DEPTH = 2;

    private final QuestionSetReader reader;
    private final Path folder;

    @Inject
    public QuestionSets(QuestionSetReader reader, EvaluationSettings settings) {
        this.reader = reader;
        this.folder = Path.of(settings.path()).toAbsolutePath().normalize();
    }

    /** All sets, those that cannot be read as well. */
    List<ListedSet> list() throws IOException {
        return paths().stream().map(this::listed).toList();
    }

    /** The file of a set that is listed: what else a request may name leads nowhere. */
    Path file(String set) throws IOException {
        if (set == null || !paths().contains(set)) {
            String detail = set == null ? "Name a set of GET /api/evaluation." : "There is no set \"" + set + "\".";
            throw new Rejection(Problem.in("set", ProblemType.INVALID_VALUE, detail));
        }
        return folder.resolve(set);
    }

    QuestionSet read(Path file) throws IOException {
        try {
            return reader.read(file);
        } catch (BadQuestionSet bad) {
            throw Rejection.invalid("set", bad.getMessage());
        }
    }

    private List<String> paths() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("[^.].*\\.(yaml|yml|jsonl|csv)"))
                    .sorted()
                    .toList();
        }
    }

    private ListedSet listed(String path) {
        try {
            QuestionSet set = reader.read(folder.resolve(path));
            int fit = set.questions(Part.FIT).size();
            int report = set.questions(Part.REPORT).size();
            return new ListedSet(path, set.name(), set.questions().size(), fit, report, null);
        } catch (BadQuestionSet bad) {
            return new ListedSet(path, null, 0, 0, 0, bad.problems().get(0).toString());
        } catch (IOException unreadable) {
            return new ListedSet(path, null, 0, 0, 0, "It cannot be read.");
        }
    }
}
