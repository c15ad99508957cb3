package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;

/** Finds the noun phrases of a tagged sentence: from an article, a name or an adjective to the noun. */
final class NounPhrases {

    private static final String LINKS =
            "of|for|in|on|between|from|to|with|about|over|at|against|under|by|into|among|within|behind|across|near|outside";

    private NounPhrases() {}

    /** Where the phrase that begins at {@code from} ends, without what is attached to it; {@code from} where there is none. */
    static int end(TaggedSentence s, int from) {
        int end = from;
        boolean open = true;
        for (int i = from; open && i < s.size(); i++) {
            boolean noun = s.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                    || s.isName(i)
                            && !s.is(i, PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.SCONJ);
            boolean first = i == from && (s.isWord(i, "the|a|an") || s.is(i, PartOfSpeech.NUM));
            if (s.isPossessive(i)) {
                continue;
            }
            if (noun) {
                end = i + 1;
            } else if (s.is(i, PartOfSpeech.NUM)) {
                end = s.isWord(i - 1, "\\$|€|£") || i == from && !s.is(i + 1, PartOfSpeech.NOUN) ? i + 1 : end;
            } else if (!(first
                    || s.is(i, PartOfSpeech.ADJ)
                    || s.isWord(i, "\\$|€|£|%")
                    || s.isHyphen(i)
                    || isParticiple(s, i, from)
                    || isAnd(s, i)
                    || s.is(i, PartOfSpeech.ADV)
                            && s.is(i + 1, PartOfSpeech.ADJ)
                            && s.word(i).endsWith("ly"))) {
                open = false;
            }
        }
        return end;
    }

    /** "the proposed deal": between an article and a noun. */
    private static boolean isParticiple(TaggedSentence s, int i, int from) {
        return s.is(i, PartOfSpeech.VERB)
                && i > from
                && s.isWord(i, ".*(?:ed|ing|en)")
                && (s.isWord(i - 1, "the|a|an")
                        || s.is(i - 1, PartOfSpeech.ADJ)
                        || s.isPossessive(i - 1)
                        || s.isHyphen(i - 1))
                && s.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
    }

    /** "strong and lasting peace": between two adjectives of one noun, or within a name. */
    private static boolean isAnd(TaggedSentence s, int i) {
        return s.isWord(i, "and")
                && s.is(i - 1, PartOfSpeech.ADJ)
                && s.is(i + 1, PartOfSpeech.ADJ)
                && s.is(i + 2, PartOfSpeech.NOUN);
    }

    /** The same with all that is attached by prepositions of {@code links}, and with a second phrase behind "and". */
    static int fullEnd(TaggedSentence s, int from, String links) {
        int end = end(s, from);
        boolean more = end > from;
        while (more && end < s.size()) {
            more = false;
            if (s.isWord(end, links) && s.is(end, PartOfSpeech.ADP, PartOfSpeech.SCONJ, PartOfSpeech.PART)) {
                int next = end(s, end + 1);
                if (next > end + 1) {
                    end = next;
                    more = true;
                }
            } else if (s.isWord(end, "and")) {
                int next = end(s, end + 1);
                if (next > end + 1) {
                    end = next;
                    more = true;
                }
            }
        }
        return end;
    }

    static int fullEnd(TaggedSentence s, int from) {
        return fullEnd(s, from, LINKS);
    }

    /** Whether a phrase names one known thing, so that a question about it stands alone. */
    static boolean isSpecific(TaggedSentence s, int from, int to) {
        if (!s.standsAlone(from, to) || to - from > 12) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (s.isWord(i, "(?:1\\d|20)\\d{2}") && s.isWord(i - 1, "in|of|from|since")) {
                return false;
            }
        }
        int names = 0;
        int content = 0;
        for (int i = from; i < to; i++) {
            names += s.isName(i) && !s.is(i, PartOfSpeech.NUM) ? 1 : 0;
            content += isParticiple(s, i, from)
                            || s.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                            || s.isName(i)
                            || s.isPossessive(i)
                    ? 1
                    : 0;
        }
        boolean definite = s.isWord(from, "the|a|an") || isPlural(s, to, from);
        return names > 0 || definite && content >= 2;
    }

    /** Whether the head of a phrase is a plural noun. */
    static boolean isPlural(TaggedSentence s, int to, int from) {
        int head = head(s, from, to);
        return isPluralNoun(s, head);
    }

    static boolean isPluralNoun(TaggedSentence s, int i) {
        return s.isWord(i, "people|children|men|women|police")
                || s.is(i, PartOfSpeech.NOUN)
                        && s.isWord(i, ".*[^s]s")
                        && !s.isWord(i, ".*(?:ics|us|is)|news|series|means|species|headquarters");
    }

    /** The place of the noun that a phrase is about: the last before its first preposition. */
    static int head(TaggedSentence s, int from, int to) {
        int head = from;
        for (int i = from; i < to && !(i > from && s.is(i, PartOfSpeech.ADP)); i++) {
            if (s.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN) || s.isName(i)) {
                head = i;
            }
        }
        return head;
    }

    /** Whether two phrases are joined in one. */
    static boolean isJoined(TaggedSentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (s.isWord(i, "and")) {
                return true;
            }
            if (s.is(i, PartOfSpeech.ADP)) {
                return false;
            }
        }
        return false;
    }
}
