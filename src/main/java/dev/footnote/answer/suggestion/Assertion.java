package dev.footnote.answer.suggestion;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence asserts, for making questions of it: its words without its full stop and without what stands in brackets.
 *
 * @param text the sentence
 * @param words its words and marks; what has a capital inside the sentence is a name
 * @param lemmas the base form of each word, empty where it is not sure
 * @param first how the first word is written inside a sentence
 */
record Assertion(String text, List<TaggedWord> words, List<String> lemmas, FirstWord first) {

    /** Words that point to something said elsewhere, so that a question with them would not stand alone. */
    private static final Set<String> POINTING =
            Set.of(("he she it they we i you him them us me his her its their our my your this that these those such"
                            + " here there both others other another former latter same then so also however instead therefore"
                            + " thus above below himself herself itself themselves ourselves one ones further similar different"
                            + " said mine ours theirs yours someone something anyone anything everyone everything nothing nobody"
                            + " none yesterday today tomorrow tonight now ago later earlier soon recently currently recent current"
                            + " previous next last already still yet again too following who whom which whose what where when why"
                            + " how if because although though while whether respective respectively aforementioned either neither"
                            + " each etc not no never n't many some any several few more most much less least only even just very"
                            + " rather latest various certain multiple remaining")
                    .split(" "));

    /** Deictic days: a question of today asks for another Sunday. */
    private static final Pattern DAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)days?");

    private static final Pattern ODD =
            Pattern.compile(".*[\"“”…=<>\\[\\]{}|*#_@\\\\].*|.*'(?:t|re|ve|ll|d|m)|http.*|www.*");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\d$€£%]+");
    private static final Pattern POSSESSIVE = Pattern.compile("\\p{L}[\\p{L}\\d.-]*(?:'s|s')");
    private static final Pattern CONTRACTED = Pattern.compile("(?:it|he|she|that|there|what|who|let|here|how|where)'s");

    int size() {
        return words.size();
    }

    String word(int i) {
        return isWithin(i) ? words.get(i).span().in(text) : "";
    }

    /** In lower case. */
    String lower(int i) {
        return isWithin(i) ? words.get(i).text() : "";
    }

    /** In lower case; empty where it is not sure. */
    String lemma(int i) {
        return isWithin(i) ? lemmas.get(i) : "";
    }

    boolean is(int i, PartOfSpeech... parts) {
        return isWithin(i) && words.get(i).is(parts);
    }

    boolean isWord(int i, String word) {
        return lower(i).equals(word);
    }

    /** Whether a word is one of {@code alternatives}, which are in lower case. */
    boolean isOne(int i, Set<String> alternatives) {
        return alternatives.contains(lower(i));
    }

    boolean isName(int i) {
        return is(i, PartOfSpeech.PROPN);
    }

    boolean isNoun(int i) {
        return is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    boolean isMark(int i) {
        return MARK.matcher(lower(i)).matches();
    }

    /** "Ukraine's", "the country's", "workers'"; not "it's". */
    static boolean isPossessive(String lower) {
        return POSSESSIVE.matcher(lower).matches() && !CONTRACTED.matcher(lower).matches();
    }

    private boolean isWithin(int i) {
        return i >= 0 && i < words.size();
    }

    /** The words from one place to another, the latter excluded, as they stand inside a sentence. */
    String said(int from, int to) {
        StringBuilder said = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean joined = i > from && isJoined(i);
            said.append(i > from && !joined ? " " : "").append(inside(i));
        }
        return said.toString();
    }

    /** A word as it stands inside a sentence; an article has a capital only where a sentence or a quotation begins. */
    private String inside(int i) {
        if (i == 0) {
            return first.inside(word(0));
        }
        return Set.of("the", "a", "an").contains(lower(i)) && isMark(i - 1) ? lower(i) : word(i);
    }

    /** Whether no space stands before a word. */
    private boolean isJoined(int i) {
        return words.get(i - 1).span().end() == words.get(i).span().start();
    }

    /** Where the words from one place to another stand. */
    Span span(int from, int to) {
        int last = Math.min(Math.max(to, from + 1), words.size()) - 1;
        return words.get(Math.min(from, last)).span().union(words.get(last).span());
    }

    /** Whether the words from one place to another stand alone: nothing that points elsewhere, no marks but hyphens. */
    boolean standsAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(i) && !isHyphen(i) || isOdd(i) || isPointing(i)) {
                return false;
            }
        }
        return from < to && !(from == 0 && first == FirstWord.UNSURE);
    }

    private boolean isOdd(int i) {
        return ODD.matcher(lower(i)).matches() || CONTRACTED.matcher(lower(i)).matches();
    }

    private boolean isPointing(int i) {
        boolean name = i > 0 && isName(i) && word(i).length() > 2;
        return is(i, PartOfSpeech.PRON)
                || !name && POINTING.contains(lower(i))
                || DAY.matcher(lower(i)).matches();
    }

    /** A hyphen or stroke that joins two words without a space. */
    boolean isHyphen(int i) {
        boolean between = i > 0 && i + 1 < size();
        return between
                && (isWord(i, "&") || Set.of("-", "/", "‑").contains(lower(i)) && isJoined(i) && isJoined(i + 1));
    }
}
