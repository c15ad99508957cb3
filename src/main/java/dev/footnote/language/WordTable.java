package dev.footnote.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words by what they are used for, from a file of the class path: on each line the uses, a colon and the words, so that
 * each word stands once however many uses it has.
 *
 * @param lines what the file has, in its order
 */
public record WordTable(List<Line> lines) {

    /** Words that are all used for the same. */
    public record Line(Set<String> uses, List<String> words) {}

    public WordTable {
        lines = List.copyOf(lines);
    }

    /** Reads {@code language/NAME.txt}; lines that begin with # are remarks. */
    public static WordTable named(String name) {
        String file = "/language/" + name + ".txt";
        try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordTable(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line(file, line))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Line line(String file, String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException(file + ": no colon in " + line);
        }
        return new Line(
                Set.of(line.substring(0, colon).split(" ")),
                Arrays.asList(line.substring(colon + 2).strip().split(" ")));
    }

    /** The words with a use, in the order of the file; none where no line has it. */
    public Set<String> of(String use) {
        return lines.stream()
                .filter(line -> line.uses().contains(use))
                .flatMap(line -> line.words().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same as alternatives of a pattern, to be put in brackets. */
    public String anyOf(String use) {
        return String.join("|", of(use));
    }
}
