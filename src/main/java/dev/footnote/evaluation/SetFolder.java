package dev.footnote.edge.rest.evaluation;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.ProblemType;
import dev.footnote.edge.web.Rejection;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.evaluation.set.Finding;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetFinder;
import dev.footnote.evaluation.set.QuestionSetReader;
import dev.footnote.evaluation.set.QuestionSetValidation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question sets of one folder. */
@Singleton
public class QuestionSets {

    /** How many mistakes of a set are told at once. */
    private static final int MOST_MISTAKES = 20;

    private final QuestionSetFinder finder;
    private final QuestionSetReader reader;
    private final CorpusReader corpora;
    private final Path folder;

    /** What was listed before: a large set takes seconds to read. */
    private final Map<String, Listing> listings = new HashMap<>();

    @Inject
    public QuestionSets(
            QuestionSetFinder finder, QuestionSetReader reader, CorpusReader corpora, EvaluationSettings settings) {
        this.finder = finder;
        this.reader = reader;
        this.corpora = corpora;
        this.folder = Path.of(settings.path()).toAbsolutePath().normalize();
    }

    private record Listing(List<FileTime> times, ListedSet set) {}

    /** All sets, those that cannot be read as well. */
    synchronized List<ListedSet> list() throws IOException {
        List<String> paths = paths();
        listings.keySet().retainAll(paths);
        for (String path : paths) {
            List<FileTime> times = times(folder.resolve(path));
            if (!listings.containsKey(path) || !listings.get(path).times().equals(times)) {
                listings.put(path, new Listing(times, listed(path)));
            }
        }
        return paths.stream().map(path -> listings.get(path).set()).toList();
    }

    /** The file or folder of a set that is listed: what else a request may name leads nowhere. */
    Path file(String set) throws IOException {
        if (set == null || !paths().contains(set)) {
            String detail = set == null ? "Name a set of GET /api/evaluation." : "There is no set \"" + set + "\".";
            throw new Rejection(Problem.in("set", ProblemType.INVALID_VALUE, detail));
        }
        return folder.resolve(set);
    }

    /** A set with its documents, free of mistakes: every quote of its evidence stands in its document. */
    QuestionSet read(Path file) throws IOException {
        try {
            QuestionSet set = reader.read(file);
            List<Document> documents = corpora.documents(set.corpus());
            rejectMistakes(set, documents);
            return new QuestionSet(set.name(), new Corpus.Given(documents), set.questions());
        } catch (BadQuestionSet bad) {
            throw Rejection.invalid("set", mistakes(bad.getMessage().lines().toList()));
        } catch (UnreadableFolder none) {
            throw Rejection.invalid("set", "Its documents cannot be read.");
        }
    }

    private static void rejectMistakes(QuestionSet set, List<Document> documents) {
        Map<String, Document> byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        List<String> mistakes = QuestionSetValidation.of(set, byId).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.problem().toString())
                .toList();
        if (!mistakes.isEmpty()) {
            throw Rejection.invalid("set", mistakes(mistakes));
        }
    }

    private static String mistakes(List<String> all) {
        int left = all.size() - MOST_MISTAKES;
        return all.stream().limit(MOST_MISTAKES).collect(Collectors.joining("\n"))
                + (left > 0 ? "\nand " + left + " more" : "");
    }

    private List<String> paths() throws IOException {
        return finder.find(folder).stream()
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .toList();
    }

    /** When a set's file, or what a folder holds, was last written. */
    private static List<FileTime> times(Path set) throws IOException {
        List<FileTime> times = new ArrayList<>();
        try (Stream<Path> files = Files.walk(set)) {
            for (Path file : files.sorted().toList()) {
                times.add(Files.getLastModifiedTime(file));
            }
        }
        return times;
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
