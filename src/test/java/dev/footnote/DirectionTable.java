package dev.footnote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which package may use which, as the table in CONTRIBUTING.md says it. A row may name only rows above it, so that the
 * table itself can hold no cycle.
 *
 * @param rows the rows by package, in the order of the table; the root package has the empty name
 */
record DirectionTable(Map<String, Row> rows) {

    /** A bounded map, which the standard library lacks: no technology that could be another one tomorrow. */
    private static final String CACHE = "com.github.benmanes.caffeine.cache";

    private static final String HEADER = "| package | may use | technology |";

    /**
     * One row.
     *
     * @param mayUse the other packages of ours that it may use
     * @param technology the prefixes of foreign packages that it may use beside {@code java} and the cache; empty for the core
     * @param anyTechnology whether it may use every foreign package
     * @param named what it may use of both, as far as it stands there by its own name
     */
    record Row(Set<String> mayUse, Set<String> technology, boolean anyTechnology, Set<String> named) {

        boolean isCore() {
            return technology.isEmpty() && !anyTechnology;
        }

        boolean allowsForeign(String foreignPackage) {
            return anyTechnology
                    || startsWith(foreignPackage, "java")
                    || startsWith(foreignPackage, CACHE)
                    || technology.stream().anyMatch(prefix -> startsWith(foreignPackage, prefix));
        }

        static boolean startsWith(String name, String prefix) {
            return name.equals(prefix) || name.startsWith(prefix + ".");
        }
    }

    /** Reads the table out of a Markdown file; throws when the file has none, or a row that is out of order. */
    static DirectionTable in(Path markdown) {
        try {
            return of(Files.readAllLines(markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DirectionTable of(List<String> lines) {
        int header = lines.indexOf(HEADER);
        if (header < 0) {
            throw new IllegalArgumentException("no table headed " + HEADER);
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        lines.stream().skip(header + 2).takeWhile(line -> line.startsWith("|")).forEach(line -> add(line, rows));
        return new DirectionTable(rows);
    }

    Optional<Row> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    private static void add(String line, Map<String, Row> rows) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                .map(cell -> cell.replace("`", "").strip())
                .toList();
        boolean any = cells.get(2).equals("anything");
        Set<String> mayUse = mayUse(cells.get(1), rows);
        Set<String> technology = any ? Set.of() : Set.copyOf(names(cells.get(2)));
        Set<String> named = new TreeSet<>(technology);
        names(cells.get(1)).stream().filter(mayUse::contains).forEach(named::add);
        Row row = new Row(mayUse, technology, any, named);
        for (String name : names(cells.get(0))) {
            if (rows.put(name.equals("dev.footnote") ? "" : name, row) != null) {
                throw new IllegalArgumentException(name + " stands in the table twice");
            }
        }
    }

    private static Set<String> mayUse(String cell, Map<String, Row> above) {
        Set<String> packages = new LinkedHashSet<>();
        for (String name : names(cell)) {
            if (name.equals("everything above")) {
                packages.addAll(above.keySet());
            } else if (name.equals("the core above")) {
                above.keySet().stream().filter(core -> above.get(core).isCore()).forEach(packages::add);
            } else if (above.containsKey(name)) {
                packages.add(name);
            } else {
                throw new IllegalArgumentException(name + " is used before its own row");
            }
        }
        return packages;
    }

    private static List<String> names(String cell) {
        return cell.equals("–") ? List.of() : List.of(cell.split(", "));
    }
}
