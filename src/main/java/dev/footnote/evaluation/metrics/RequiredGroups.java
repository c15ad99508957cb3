package dev.footnote.evaluation.metrics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an answer's text contains the required strings: of each group at least one alternative, as whole words one after
 * the other. Case, punctuation, quotation marks and white space do not count; numbers are compared whole, so that neither 26
 * nor 67 is in 267, nor 20 in 4.20, and 71,500 is 71500.
 */
public final class RequiredGroups {

    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,:]\\d+)+(?![\\p{L}\\d])|[\\p{L}\\p{M}\\d]+");

    private RequiredGroups() {}

    /** Whether every group has an alternative in {@code answer}; true where there are no groups. */
    public static boolean present(String answer, List<List<String>> groups) {
        return missing(answer, groups).isEmpty();
    }

    /** The groups of which {@code answer} has no alternative. */
    public static List<List<String>> missing(String answer, List<List<String>> groups) {
        List<String> words = words(answer);
        return groups.stream()
                .filter(group -> group.stream().noneMatch(alternative -> holds(words, words(alternative))))
                .toList();
    }

    private static boolean holds(List<String> words, List<String> wanted) {
        return !wanted.isEmpty() && Collections.indexOfSubList(words, wanted) >= 0;
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = DOTTED.matcher(folded).replaceAll(found -> found.group().replace(".", ""));
        folded = THOUSANDS.matcher(folded).replaceAll("");
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(folded); matcher.find(); ) {
            words.add(matcher.group());
        }
        return words;
    }
}
