package dev.footnote.answer.suggestion;

import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The capitalisation of a sentence's first word inside another sentence, which its capital there does not tell. */
enum FirstWord {
    /** With its capital. */
    NAME,
    /** In small letters. */
    WORD,
    /** Nothing tells. */
    UNSURE;

    private static final Pattern NEVER_SMALL =
            Pattern.compile("\\p{Lu}(?:\\P{Ll}+|.*\\d.*|\\..*|.*\\p{Lu}.*)|[^\\p{Lu}].*");

    /** The number of a section is no word of its sentence. */
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\..*");

    /** "Italian", "Swedish", "Japanese". */
    private static final Pattern OF_A_COUNTRY =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:ian|ean|ish|ese|can|rman|ench|utch|reek|wiss|zech)");

    /**
     * How the first of {@code words} is written.
     *
     * @param around the text that the sentence stands in: how it writes the word elsewhere is what tells most
     */
    static FirstWord of(String sentence, List<TaggedWord> words, String around) {
        if (words.isEmpty() || words.get(0).is(PartOfSpeech.DET, PartOfSpeech.ADP, PartOfSpeech.SCONJ)) {
            return WORD;
        }
        if (words.get(0).is(PartOfSpeech.NUM)) {
            return NUMBERED.matcher(words.get(0).text()).matches() ? UNSURE : WORD;
        }
        return of(sentence, words.get(0).span().in(sentence).replaceAll("[’']s?$", ""), words, around);
    }

    private static FirstWord of(String sentence, String first, List<TaggedWord> words, String around) {
        boolean country =
                words.get(0).is(PartOfSpeech.ADJ) && OF_A_COUNTRY.matcher(first).matches();
        if (country || NEVER_SMALL.matcher(first).matches() || stands("[\\p{Ll},] ", first, around)) {
            return NAME;
        }
        if (isBeforeName(sentence, words)) {
            return words.get(0).is(PartOfSpeech.PROPN) ? NAME : UNSURE;
        }
        if (stands("[\\p{L},;:–-]\\s", first.toLowerCase(Locale.ROOT), around)) {
            return WORD;
        }
        return words.get(0).is(PartOfSpeech.PROPN) ? UNSURE : WORD;
    }

    private static boolean isBeforeName(String sentence, List<TaggedWord> words) {
        return words.size() > 1
                && words.get(1).is(PartOfSpeech.PROPN)
                && Character.isUpperCase(sentence.charAt(words.get(1).span().start()));
    }

    private static boolean stands(String before, String word, String around) {
        return Pattern.compile(before + Pattern.quote(word) + "\\b")
                .matcher(around)
                .find();
    }

    String inside(String word) {
        return this == NAME ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
