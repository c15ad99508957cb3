package dev.footnote.language.modality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Antonyms, from a table and by their beginnings and endings. */
public final class Opposites {

    private static final List<String> DENYING_BEGINNINGS = List.of("un", "dis", "non", "non-");

    /** These deny adjectives only: "inside" is no opposite of "side". */
    private static final List<String> BEFORE_ADJECTIVES = List.of("in", "im", "il", "ir");

    private static final Pattern ADJECTIVE =
            Pattern.compile(".*(?:[ai]ble|ent|ant|ate|ive|al|ous|ure|ite|act|ect|ar|ult|ane|ile)");
    private static final int SHORTEST = 4;

    private static final List<String> ENDINGS = List.of("est", "er", "ly", "es", "s", "ed", "ing");

    /** For a word in lower case, the lines of the table that it stands in: positive left of the bar, negative right. */
    private final Map<String, Set<Integer>> lines = new HashMap<>();

    /** Reads the table from the class path. */
    public Opposites() {
        String name = "/language/opposites.txt";
        try (InputStream stream = Opposites.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] halves = line.split(" \\| ");
                    put(halves[0], number);
                    put(halves[1], -number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void put(String words, int line) {
        for (String word : words.strip().split(" ")) {
            lines.computeIfAbsent(word, none -> new HashSet<>()).add(line);
        }
    }

    /** Whether two words in lower case are opposites. */
    public boolean are(String one, String other) {
        return lines(one).stream().anyMatch(line -> lines(other).contains(-line))
                || denies(one, other)
                || denies(other, one)
                || lacks(one, other)
                || lacks(other, one);
    }

    /** Whether two words in lower case stand on the same side of a line of the table: "allowed" and "legal". */
    public boolean areAlike(String one, String other) {
        return lines(one).stream().anyMatch(lines(other)::contains);
    }

    /** The lines of a word or, where it has none, of what it is a form of: "quietest", "shops". */
    private Set<Integer> lines(String word) {
        if (lines.containsKey(word)) {
            return lines.get(word);
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST - 1) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String form : List.of(stem, stem + "e")) {
                    if (lines.containsKey(form)) {
                        return lines.get(form);
                    }
                }
            }
        }
        return Set.of();
    }

    private static boolean denies(String one, String other) {
        return other.length() >= SHORTEST
                && (DENYING_BEGINNINGS.stream().anyMatch(beginning -> one.equals(beginning + other))
                        || ADJECTIVE.matcher(other).matches()
                                && BEFORE_ADJECTIVES.stream().anyMatch(beginning -> one.equals(beginning + other)));
    }

    /** "Harmless" and "harmful". */
    private static boolean lacks(String one, String other) {
        return one.endsWith("less") && other.equals(one.substring(0, one.length() - 4) + "ful");
    }
}
