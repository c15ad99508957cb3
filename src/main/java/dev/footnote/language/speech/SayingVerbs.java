package dev.footnote.language.speech;

import dev.footnote.language.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verbs with which somebody says something. */
final class SayingVerbs {

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "told",
            "added",
            "adds",
            "warned",
            "warns",
            "announced",
            "announces",
            "claimed",
            "claims",
            "claim",
            "insisted",
            "insists",
            "wrote",
            "writes",
            "argued",
            "argues",
            "stated",
            "states",
            "declared",
            "declares",
            "acknowledged",
            "acknowledges",
            "believes",
            "believe",
            "reported",
            "reports",
            "report",
            "estimated",
            "estimates",
            "estimate",
            "explained",
            "explains",
            "stressed",
            "stresses",
            "noted",
            "notes",
            "predicted",
            "predicts",
            "confirmed",
            "confirms",
            "denied",
            "denies",
            "deny",
            "complained",
            "complain",
            "complains",
            "reminded",
            "reminds",
            "emphasised",
            "emphasized",
            "maintains",
            "counters");

    /** These say something only before "that". */
    private static final Set<String> FINDING = Set.of(
            "found",
            "finds",
            "concluded",
            "concludes",
            "showed",
            "shows",
            "show",
            "revealed",
            "reveals",
            "suggests",
            "suggested",
            "point",
            "points",
            "pointed",
            "expects",
            "expect",
            "expected");

    private SayingVerbs() {}

    /** Whether the word at {@code place} says something; a capital makes it none: the States of a country. */
    static boolean isOne(List<TaggedWord> words, int place, String sentence) {
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
