package dev.footnote.evaluation.file;

import dev.footnote.evaluation.file.parse.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The relevance judgements of a BEIR folder: lines of query, document and grade, separated by tabs, after a header. */
final class Judgements {

    private static final String ENDING = ".tsv";

    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    private final Map<String, List<String>> splits = new LinkedHashMap<>();
    private final List<Problems> problems = new ArrayList<>();

    private Judgements() {}

    static Judgements read(Path folder) throws IOException {
        Judgements judgements = new Judgements();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Judgements::isTable).sorted().toList()) {
                    judgements.add(file);
                }
            }
        }
        return judgements;
    }

    /** The grades of a query's documents in the order of the files; empty where it has none. */
    Map<String, Integer> grades(String query) {
        return grades.getOrDefault(query, Map.of());
    }

    /** The files that judge a query, by their names without the ending. */
    List<String> splits(String query) {
        return splits.getOrDefault(query, List.of());
    }

    List<Problems> problems() {
        return problems;
    }

    private static boolean isTable(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString();
        Problems found = new Problems("qrels/" + name);
        problems.add(found);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            boolean header = i == 0 && cells.length == 3 && !isGrade(cells[2]);
            if (!header && !lines.get(i).isBlank()) {
                add(cells, i + 1, name.substring(0, name.length() - ENDING.length()), found);
            }
        }
    }

    private void add(String[] cells, int line, String split, Problems found) {
        if (cells.length != 3) {
            found.add(line, "", "must be query, document and grade, separated by tabs");
            return;
        }
        if (!isGrade(cells[2])) {
            found.add(line, "score", "must be a whole number, not '" + cells[2] + "'");
            return;
        }
        int grade = Integer.parseInt(cells[2].strip());
        Integer other =
                grades.computeIfAbsent(cells[0], query -> new LinkedHashMap<>()).put(cells[1], grade);
        if (other != null && other != grade) {
            found.add(line, "score", "is " + grade + ", but " + cells[1] + " was judged " + other + " before");
        }
        List<String> known = splits.computeIfAbsent(cells[0], query -> new ArrayList<>());
        if (!known.contains(split)) {
            known.add(split);
        }
    }

    private static boolean isGrade(String cell) {
        return cell.strip().matches("-?\\d{1,9}");
    }
}
