package dev.footnote.language.speech;

import dev.footnote.language.TaggedWord;
import dev.footnote.language.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs with which somebody says something. */
public final class SayingVerbs {

    private static final WordTable TABLE = WordTable.named("saying");
    private static final Set<String> SAYING = TABLE.of("speaker");

    /** These say something only before "that". */
    private static final Set<String> FINDING = TABLE.of("finding");

    private SayingVerbs() {}

    /** Whether the word at {@code place} says something; a capital makes it none: the States of a country. */
    public static boolean isOne(List<TaggedWord> words, int place, String sentence) {
        String word = words.get(place).span().in(sentence);
        return SAYING.contains(word) || FINDING.contains(word) && isFollowedByThat(words, place, sentence);
    }

    /** Perhaps with one word between: "points out that". */
    private static boolean isFollowedByThat(List<TaggedWord> words, int place, String sentence) {
        return words.subList(place + 1, Math.min(place + 3, words.size())).stream()
                .anyMatch(word ->
                        word.span().in(sentence).toLowerCase(Locale.ROOT).equals("that"));
    }
}
