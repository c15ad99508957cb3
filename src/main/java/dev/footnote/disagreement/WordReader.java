package dev.footnote.disagreement;

import dev.footnote.document.Span;
import dev.footnote.index.CompactTokenVectors;
import dev.footnote.index.Term;
import dev.footnote.index.TextAnalyzer;
import dev.footnote.reading.PartOfSpeech;
import dev.footnote.reading.TaggedWord;
import dev.footnote.reading.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the words of a sentence with all that is known of each. */
public final class WordReader {

    private final TextAnalyzer analyzer;
    private final WordTagger tagger;

    public WordReader(TextAnalyzer analyzer, WordTagger tagger) {
        this.analyzer = analyzer;
        this.tagger = tagger;
    }

    /**
     * The words and marks of a sentence in order.
     *
     * @param pieces the word pieces of the text that it stands in
     * @param shift where it begins in that text
     */
    public List<Word> read(String text, CompactTokenVectors pieces, int shift) {
        List<Term> terms = analyzer.analyze(text);
        List<Word> words = new ArrayList<>();
        for (TaggedWord tagged : tagger.tag(text)) {
            Span span = tagged.span();
            String term = terms.stream()
                    .filter(found -> found.span().overlaps(span))
                    .map(Term::text)
                    .findFirst()
                    .orElse("");
            words.add(new Word(
                    span,
                    span.in(text).toLowerCase(Locale.ROOT),
                    term,
                    tagged.part(),
                    isName(tagged, text),
                    term.isEmpty() ? null : vector(pieces, span.shift(shift))));
        }
        return words;
    }

    private static boolean isName(TaggedWord word, String sentence) {
        boolean capital = word.span().start() > 0
                && Character.isUpperCase(sentence.charAt(word.span().start()));
        return word.part() == PartOfSpeech.PROPN || capital && word.part() == PartOfSpeech.NOUN;
    }

    /** The mean of the pieces of a word, brought to length 1. */
    private static float[] vector(CompactTokenVectors pieces, Span word) {
        float[] mean = null;
        for (int i = 0; i < pieces.spans().size(); i++) {
            if (word.overlaps(pieces.spans().get(i))) {
                float[] piece = pieces.vector(i);
                mean = mean == null ? new float[piece.length] : mean;
                for (int d = 0; d < piece.length; d++) {
                    mean[d] += piece[d];
                }
            }
        }
        return mean == null ? null : unit(mean);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        float length = (float) Math.sqrt(square);
        for (int d = 0; d < vector.length && length > 0; d++) {
            vector[d] /= length;
        }
        return vector;
    }
}
