package dev.footnote.language.modality;

import dev.footnote.language.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that exclude each other where they are said of the same thing: quantifiers, prepositions of time and place, directions. */
public final class Contrasts {

    private static final int LONGEST_PHRASE = 3;
    /** How many words behind a phrase stands what it is said of. */
    private static final int REACH = 5;

    private static final Map<String, List<Sense>> SENSES = new HashMap<>();

    /** Which of the alternatives of a line a phrase is. */
    private record Sense(int line, int alternative) {}

    /**
     * A phrase of the table in a sentence.
     *
     * @param line by number
     * @param alternative of that line, by number
     * @param words as they are written, in lower case
     * @param first of these
     * @param of the word it is said of: the next one with a meaning; null where none follows
     */
    public record Contrast(int line, int alternative, String words, Word first, Word of) {

        /** Whether {@code other} is another alternative of the same line. */
        public boolean excludes(Contrast other) {
            return line == other.line && alternative != other.alternative;
        }

        /** Whether both are the same alternative. */
        public boolean isLike(Contrast other) {
            return line == other.line && alternative == other.alternative;
        }
    }

    static {
        String name = "/language/contrasts.txt";
        try (InputStream stream = Contrasts.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int line = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!text.startsWith("#") && !text.isBlank()) {
                    put(line, text.split(" \\| "));
                    line++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Contrasts() {}

    private static void put(int line, String[] alternatives) {
        for (int alternative = 0; alternative < alternatives.length; alternative++) {
            for (String phrase : alternatives[alternative].strip().split(" ")) {
                SENSES.computeIfAbsent(phrase, none -> new ArrayList<>()).add(new Sense(line, alternative));
            }
        }
    }

    /** The phrases of the table in a sentence, in order; one of several lines is several. */
    public static List<Contrast> in(List<Word> words) {
        List<Contrast> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = length(words, at);
            if (length > 0) {
                String phrase = phrase(words, at, length);
                Word first = words.get(at);
                Word of = next(words, at + length);
                SENSES.get(phrase)
                        .forEach(sense -> found.add(
                                new Contrast(sense.line(), sense.alternative(), phrase.replace('+', ' '), first, of)));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** How many words the longest phrase that begins at {@code at} has; 0 for none. */
    private static int length(List<Word> words, int at) {
        int length = Math.min(LONGEST_PHRASE, words.size() - at);
        while (length > 0 && !SENSES.containsKey(phrase(words, at, length))) {
            length--;
        }
        return length;
    }

    private static String phrase(List<Word> words, int at, int length) {
        StringBuilder phrase = new StringBuilder(words.get(at).text());
        for (int i = 1; i < length; i++) {
            phrase.append('+').append(words.get(at + i).text());
        }
        return phrase.toString();
    }

    private static Word next(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (words.get(i).isContent()) {
                return words.get(i);
            }
        }
        return null;
    }
}
