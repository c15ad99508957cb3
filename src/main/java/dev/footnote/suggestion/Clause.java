package dev.footnote.suggestion;

import dev.footnote.document.Span;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A plain sentence taken apart: who or what, an auxiliary or a verb, and the rest.
 *
 * @param text the sentence
 * @param words its words, without the full stop
 * @param verb the place of its first auxiliary or verb among them
 */
record Clause(String text, List<TaggedWord> words, int verb) {

    /** Words that point to something said elsewhere, so that a question with them would not stand alone. */
    private static final Set<String> POINTING = Set.of(
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "him",
            "them",
            "us",
            "me",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "such",
            "here",
            "there",
            "both",
            "others",
            "other",
            "another",
            "former",
            "latter",
            "same",
            "then",
            "so",
            "also",
            "however",
            "instead",
            "therefore",
            "thus",
            "above",
            "below",
            "himself",
            "herself",
            "itself",
            "themselves",
            "one",
            "ones",
            "further",
            "similar",
            "different",
            "said");

    String word(int i) {
        return words.get(i).span().in(text);
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    PartOfSpeech part(int i) {
        return words.get(i).part();
    }

    int size() {
        return words.size();
    }

    /** The words from one place to another, the latter excluded, as they stand in the sentence. */
    String between(int from, int to) {
        if (from >= to) {
            return "";
        }
        Span span = words.get(from).span().union(words.get(to - 1).span());
        return span.in(text);
    }

    /** The subject as it stands inside a sentence. */
    String subject() {
        String subject = between(0, verb);
        boolean isName = part(0) == PartOfSpeech.PROPN
                || part(0) == PartOfSpeech.NUM
                || verb > 1 && Character.isUpperCase(word(1).charAt(0)) && part(0) != PartOfSpeech.DET
                || word(0).length() > 1 && Character.isUpperCase(word(0).charAt(1));
        return isName ? subject : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }

    /** Whether the words from one place to another stand alone: no pointing words, no signs but hyphens and apostrophes. */
    boolean standsAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sign = part(i) == PartOfSpeech.PUNCT || part(i) == PartOfSpeech.SYM || part(i) == PartOfSpeech.X;
            boolean harmless = word(i).equals("-") || word(i).equals("/");
            if (sign && !harmless || POINTING.contains(lower(i)) || part(i) == PartOfSpeech.PRON) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether the subject is one plain phrase: an article or a name and what belongs to it. */
    boolean hasPlainSubject() {
        if (!standsAlone(0, verb) || verb > 9) {
            return false;
        }
        PartOfSpeech last = part(verb - 1);
        boolean ends = last == PartOfSpeech.NOUN || last == PartOfSpeech.PROPN;
        PartOfSpeech first = part(0);
        boolean starts =
                first == PartOfSpeech.DET && Set.of("the", "a", "an").contains(lower(0)) || first == PartOfSpeech.PROPN;
        return starts
                && ends
                && !has(0, verb, PartOfSpeech.CCONJ, PartOfSpeech.SCONJ, PartOfSpeech.VERB, PartOfSpeech.ADV);
    }

    boolean has(int from, int to, PartOfSpeech... parts) {
        Set<PartOfSpeech> wanted = Set.of(parts);
        return words.subList(from, to).stream().anyMatch(word -> wanted.contains(word.part()));
    }
}
