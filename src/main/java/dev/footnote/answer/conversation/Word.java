package dev.footnote.answer.conversation;

import dev.footnote.document.Span;
import dev.footnote.language.PartOfSpeech;
import dev.footnote.language.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a question.
 *
 * @param span where it stands
 * @param text the word in lower case, with straight apostrophes
 * @param part what sort of word it is there
 */
public record Word(Span span, String text, PartOfSpeech part) {

    /** The words of {@code whole} as they were tagged, but those with a capital inside a sentence are names. */
    static List<Word> of(String whole, List<TaggedWord> tagged) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            TaggedWord word = tagged.get(i);
            boolean modifies = i + 1 < tagged.size()
                    && (tagged.get(i + 1).part() == PartOfSpeech.NOUN
                            || tagged.get(i + 1).part() == PartOfSpeech.PROPN);
            boolean name = i > 0
                    && !modifies
                    && word.part().isContent()
                    && Character.isUpperCase(whole.charAt(word.span().start()));
            words.add(new Word(word.span(), lowerCase(word.span().in(whole)), name ? PartOfSpeech.PROPN : word.part()));
        }
        return words;
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    public boolean is(PartOfSpeech... parts) {
        for (PartOfSpeech one : parts) {
            if (part == one) {
                return true;
            }
        }
        return false;
    }

    Word as(PartOfSpeech other) {
        return new Word(span, text, other);
    }
}
