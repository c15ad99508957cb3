package dev.footnote.language.speech;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is named beside a verb.
 *
 * @param sentence the sentence
 * @param words its words
 */
record NameBeside(String sentence, List<TaggedWord> words) {

    private static final Set<String> NAMING = Set.of("named", "called");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    private static final Set<PartOfSpeech> OF_NAMES =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET, PartOfSpeech.NUM);

    private static final Set<String> INSIDE = Set.of("of", "for", "'s", "’s", "'", "’", "on", "in", "at", "-");

    /** Whether {@code name} only stands for one. */
    static boolean isPronoun(String name) {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Who is named before the word at {@code verb}: "the minister has said". */
    Optional<Span> before(int verb) {
        int end = verb - 1;
        while (end >= 0
                && (words.get(end).part() == PartOfSpeech.ADV || words.get(end).part() == PartOfSpeech.AUX)) {
            end--;
        }
        if (end >= 0 && PRONOUNS.contains(lower(words.get(end)))) {
            return Optional.of(words.get(end).span());
        }
        boolean apposition = end >= 1 && words.get(end).span().in(sentence).equals(",");
        int at = apposition ? end - 1 : end;
        int start = at;
        while (start >= 0 && isOfName(words.get(start))) {
            start--;
        }
        return span(start + 1, at);
    }

    /** Who is named behind {@code verb} where that follows a comma or a quotation: "…, said the minister". */
    Optional<Span> after(Span verb) {
        int from = 0;
        while (from < words.size() && words.get(from).span().start() < verb.end()) {
            from++;
        }
        boolean inverted = verb.start() > 2 && ",”\"’'".indexOf(sentence.charAt(verb.start() - 2)) >= 0;
        if (!inverted) {
            return Optional.empty();
        }
        int to = from;
        while (to < words.size() && isOfName(words.get(to))) {
            to++;
        }
        boolean goesOn = to < words.size() && words.get(to).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
        return goesOn && !NAMING.contains(lower(words.get(to))) ? Optional.empty() : span(from, to - 1);
    }

    private boolean isOfName(TaggedWord word) {
        return OF_NAMES.contains(word.part()) || INSIDE.contains(lower(word));
    }

    /** The words from one to the other, both included, without prepositions at the ends; they must name something. */
    private Optional<Span> span(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && INSIDE.contains(lower(words.get(first)))) {
            first++;
        }
        while (last >= first && INSIDE.contains(lower(words.get(last)))) {
            last--;
        }
        boolean names = false;
        for (int i = first; i <= last; i++) {
            boolean digits =
                    Character.isDigit(sentence.charAt(words.get(i).span().start()));
            names |= words.get(i).part() == PartOfSpeech.NOUN && !digits
                    || Character.isUpperCase(sentence.charAt(words.get(i).span().start()));
        }
        return names ? Optional.of(words.get(first).span().union(words.get(last).span())) : Optional.empty();
    }

    private String lower(TaggedWord word) {
        return word.span().in(sentence).toLowerCase(Locale.ROOT);
    }
}
