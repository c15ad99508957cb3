package dev.footnote.language.modality;

import dev.footnote.language.Word;
import java.util.List;
import java.util.Set;

/** The words that deny. */
public final class Denials {

    private static final Set<String> WORDS = Set.of(
            "not", "n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
            "hardly");

    private static final Set<String> VERBS = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "refuse",
            "refuses",
            "refused",
            "fail",
            "fails",
            "failed",
            "disputes",
            "disputed");

    private static final Set<String> ONLY = Set.of("only", "just", "merely");

    private Denials() {}

    /** Whether {@code word} denies what follows it, as a verb or otherwise. */
    public static boolean isDenial(Word word) {
        return WORDS.contains(word.text()) || isVerb(word);
    }

    /** "Denies that the oil has reached the wells". */
    public static boolean isVerb(Word word) {
        return VERBS.contains(word.text());
    }

    /** "Not only": the denial at {@code place} denies nothing. */
    public static boolean isNotOnly(List<Word> words, int place) {
        return place + 1 < words.size() && ONLY.contains(words.get(place + 1).text());
    }
}
