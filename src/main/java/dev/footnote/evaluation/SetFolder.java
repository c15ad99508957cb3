package dev.footnote.evaluation;

import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.evaluation.set.QuestionSetFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The question sets of one folder. Safe for use by several threads. */
public final class SetFolder {

    private final QuestionSetFinder finder;
    private final Evaluations evaluations;
    private final Path folder;

    /** What was listed before: a large set takes seconds to read. */
    private final Map<String, Listing> listings = new HashMap<>();

    public SetFolder(QuestionSetFinder finder, Evaluations evaluations, Path folder) {
        this.finder = finder;
        this.evaluations = evaluations;
        this.folder = folder.toAbsolutePath().normalize();
    }

    private record Listing(List<FileTime> times, ListedSet set) {}

    /** All sets in the order of their paths, those that cannot be read as well. */
    public synchronized List<ListedSet> list() throws IOException {
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

    /** The file or folder of a set that is listed: what else a name may say leads nowhere. */
    public Optional<Path> file(String set) throws IOException {
        return paths().contains(set) ? Optional.of(folder.resolve(set)) : Optional.empty();
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
            QuestionSet set = evaluations.questions(folder.resolve(path));
            int fit = set.questions(Part.FIT).size();
            int report = set.questions(Part.REPORT).size();
            return new ListedSet(path, set.name(), set.questions().size(), fit, report, Optional.empty());
        } catch (BadQuestionSet bad) {
            return ListedSet.unusable(path, bad.problems().get(0).toString());
        } catch (IOException unreadable) {
            return ListedSet.unusable(path, "It cannot be read.");
        }
    }
}
