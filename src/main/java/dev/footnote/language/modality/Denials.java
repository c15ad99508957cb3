package dev.footnote.language.modality;

import dev.footnote.language.Word;
import dev.footnote.language.WordTable;
import java.util.List;
import java.util.Set;

/** Negation words. */
public final class Denials {

    private static final WordTable TABLE = WordTable.named("denial");

    /** A pattern of the words that deny whatever follows them, to be put in brackets. */
    public static final String ANY = TABLE.anyOf("denial");

    private static final Set<String> WORDS = TABLE.of("denial");
    private static final Set<String> VERBS = TABLE.of("verb");
    private static final Set<String> OF_CLAIMS = TABLE.of("claim");
    private static final Set<String> ONLY = TABLE.of("only");
    private static final Set<String> EXCEPTED = TABLE.of("excepted");

    private Denials() {}

    /** Whether {@code word} denies what follows it, as a verb or otherwise. */
    public static boolean isDenial(Word word) {
        return WORDS.contains(word.text()) || VERBS.contains(word.text());
    }

    /** "Denies that the oil has reached the wells", and what denies only where a claim is held against its source. */
    static boolean isVerbOfClaim(Word word) {
        return VERBS.contains(word.text()) || OF_CLAIMS.contains(word.text());
    }

    /** "Not only": the denial at {@code place} denies nothing. */
    public static boolean isNotOnly(List<Word> words, int place) {
        return isFollowedBy(ONLY, words, place);
    }

    /** "No doubt", "not least". */
    static boolean isExcepted(List<Word> words, int place) {
        return isFollowedBy(EXCEPTED, words, place);
    }

    private static boolean isFollowedBy(Set<String> some, List<Word> words, int place) {
        return place + 1 < words.size() && some.contains(words.get(place + 1).text());
    }
}
