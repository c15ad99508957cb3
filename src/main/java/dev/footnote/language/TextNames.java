package dev.footnote.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which names a text has, however they are spelled there.
 *
 * @param words its words, folded
 */
public record TextNames(String text, Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    /** From so many letters on, a double letter at the most is a matter of spelling: "Zoltann" is "Zoltan". */
    private static final int SPELLED = 5;

    /** So many letters at the beginning make two words of one name: "Russia" and "Russian". */
    private static final int BEGINNING = 4;

    private static final int LONGEST_ENDING = 3;

    public static TextNames of(String text) {
        return new TextNames(text, words(text));
    }

    /** The words of a text, folded. */
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        parts(text).filter(word -> !word.isEmpty()).forEach(word -> words.add(folded(word)));
        return words;
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(BETWEEN.split(text));
    }

    /** A word in small letters, with double letters written once in all but short words, as spellings of names differ in them. */
    public static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < SPELLED ? lower : lower.replaceAll("(\\p{L})\\1", "$1");
    }

    /** Whether each telling part of a name stands here: what begins with a capital or holds a digit. */
    public boolean has(String name) {
        Set<String> telling = new HashSet<>();
        parts(name).filter(TextNames::isTelling).forEach(telling::add);
        return telling.isEmpty()
                ? Folded.of(text).find(Folded.of(name).text(), 0) >= 0
                : telling.stream().allMatch(part -> isKnown(folded(part)) || isSpelledOut(part));
    }

    /** Whether a part of a name of several words stands here: "Aguilera" of "Christina Aguilera". */
    public boolean hasPartOf(String name) {
        return parts(name)
                .anyMatch(part ->
                        part.length() > 2 && Character.isUpperCase(part.charAt(0)) && words.contains(folded(part)));
    }

    private static boolean isTelling(String part) {
        return part.length() > 1 && Character.isUpperCase(part.charAt(0))
                || part.chars().anyMatch(Character::isDigit);
    }

    private boolean isKnown(String part) {
        return words.contains(part) || words.stream().anyMatch(word -> beginAlike(word, part));
    }

    /** "Russia" and "Russian", "Obama" and "Obamas". */
    private static boolean beginAlike(String one, String other) {
        int common = Math.min(one.length(), other.length());
        return common >= BEGINNING
                && Math.abs(one.length() - other.length()) <= LONGEST_ENDING
                && one.regionMatches(0, other, 0, Math.max(BEGINNING, common - 1));
    }

    /** Whether an acronym is spelled out: "WHO" by "World Health Organization". */
    private boolean isSpelledOut(String acronym) {
        if (!ACRONYM.matcher(acronym).matches()) {
            return false;
        }
        StringBuilder pattern = new StringBuilder("\\b");
        for (int i = 0; i < acronym.length(); i++) {
            pattern.append(i == 0 ? "" : "(?:of |the |and |for )*")
                    .append(acronym.charAt(i))
                    .append(i == acronym.length() - 1 ? "\\p{Ll}" : "\\p{Ll}+[ -]");
        }
        return Pattern.compile(pattern.toString()).matcher(text).find();
    }
}
