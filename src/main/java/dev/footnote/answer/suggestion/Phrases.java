package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.phrase.NounPhrases;
import java.util.Set;
import java.util.stream.IntStream;

/** The noun phrases of a sentence as questions need them: with all that is attached, and whether they name one thing. */
final class Phrases {

    /** The prepositions by which something is attached to a noun. */
    static final Set<String> ATTACHING = Set.of(
            ("of for in on between from to with about over at against under by into among within behind across near"
                            + " outside")
                    .split(" "));

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int LONGEST = 12;

    private Phrases() {}

    /** Where the phrase that begins at {@code from} ends, without what is attached; {@code from} where there is none. */
    static int end(Assertion s, int from) {
        return from < s.size() ? NounPhrases.end(s.words(), from) : from;
    }

    /** The same with all that is attached by one of {@code links}, and with a second phrase behind "and". */
    static int fullEnd(Assertion s, int from, Set<String> links) {
        int end = end(s, from);
        while (end > from && (isLink(s, end, links) || s.isWord(end, "and"))) {
            int next = end(s, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isLink(Assertion s, int i, Set<String> links) {
        return s.isOne(i, links) && s.is(i, PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.PART);
    }

    /** Whether a phrase names one known thing, so that a question about it stands alone. */
    static boolean isSpecific(Assertion s, int from, int to) {
        if (to - from > LONGEST || !s.standsAlone(from, to) || hasYear(s, from, to)) {
            return false;
        }
        boolean names = IntStream.range(from, to).anyMatch(s::isName);
        long content = IntStream.range(from, to)
                .filter(i -> s.isNoun(i) || s.is(i, PartOfSpeech.ADJ, PartOfSpeech.VERB))
                .count();
        return names || content >= 2 && (s.isOne(from, ARTICLES) || isPlural(s, from, to));
    }

    /** "The sales of 2019": a year picks one of many. */
    private static boolean hasYear(Assertion s, int from, int to) {
        return IntStream.range(from + 1, to).anyMatch(i -> s.lower(i).matches("(?:1\\d|20)\\d{2}"));
    }

    static boolean isPlural(Assertion s, int from, int to) {
        return isPluralNoun(s, head(s, from, to)) || isJoined(s, from, to);
    }

    static boolean isPluralNoun(Assertion s, int i) {
        return s.is(i, PartOfSpeech.NOUN) && NounPhrases.isPlural(s.lower(i));
    }

    /** The place of the noun that a phrase is about: the last before its first preposition. */
    static int head(Assertion s, int from, int to) {
        int end = IntStream.range(from + 1, to)
                .filter(i -> s.is(i, PartOfSpeech.ADP))
                .findFirst()
                .orElse(to);
        return IntStream.range(from, end).filter(s::isNoun).reduce(from, (before, i) -> i);
    }

    /** Whether two phrases are joined in one. */
    static boolean isJoined(Assertion s, int from, int to) {
        return IntStream.range(from + 1, to)
                .takeWhile(i -> !s.is(i, PartOfSpeech.ADP))
                .anyMatch(i -> s.isWord(i, "and"));
    }
}
