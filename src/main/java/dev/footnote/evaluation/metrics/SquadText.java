package dev.footnote.evaluation.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which SQuAD compares answers: lower case, without ASCII punctuation, without the words a, an and the,
 * white space as single blanks; in this order, as in the evaluation script of SQuAD 2.0 (Rajpurkar, Jia and Liang
 * 2018).
 */
final class SquadText {

    private static final Pattern PUNCTUATION = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern ARTICLES = Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private SquadText() {}

    static String of(String text) {
        String bare = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return WHITE_SPACE
                .matcher(ARTICLES.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    static List<String> tokens(String text) {
        String normal = of(text);
        return normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" "));
    }

    /** The answers that are more than punctuation and articles; the empty answer where there are none. */
    static List<String> answers(List<String> answers) {
        List<String> real =
                answers.stream().filter(answer -> !of(answer).isEmpty()).toList();
        return real.isEmpty() ? List.of("") : real;
    }
}
