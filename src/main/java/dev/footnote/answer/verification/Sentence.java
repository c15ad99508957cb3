package dev.footnote.answer.verification;

import dev.footnote.document.Span;
import dev.footnote.language.Mention;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value;
import dev.footnote.language.modality.Stance;
import dev.footnote.language.speech.Attribution;
import java.util.List;
import java.util.Optional;

/**
 * A sentence prepared to be held against others; all spans within it refer to its text.
 *
 * @param text its words
 * @param span where it stands in its document; the whole text for one without a document
 * @param words its words and marks in order
 * @param stances how it says each of them
 * @param figures its amounts and dates
 * @param names its names
 * @param speaker who says it, by its own words
 * @param pieces the vectors of its word pieces, each of length 1
 * @param meaning their mean, of length 1 or 0 throughout
 */
public record Sentence(
        String text,
        Span span,
        List<Word> words,
        List<Stance> stances,
        List<Value> figures,
        List<Mention> names,
        Optional<Attribution> speaker,
        float[][] pieces,
        float[] meaning) {

    /** The words that say what it is about. */
    List<Word> content() {
        return words.stream().filter(Word::isContent).toList();
    }

    Stance stance(Word word) {
        return stances.get(words.indexOf(word));
    }

    double likeness(Sentence other) {
        return cosine(meaning, other.meaning);
    }

    /** The cosine of two vectors of length 1. */
    static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int d = 0; d < Math.min(one.length, other.length); d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
