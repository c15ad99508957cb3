package dev.footnote.language;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the words of a sentence with all that is known of each. */
public final class WordReader {

    /** What stands behind an order and not behind a noun. */
    private static final Set<String> OBJECTS = Set.of("it", "them", "the", "a", "an", "your", "each", "every", "all");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "her");

    private final TextAnalyzer analyzer;
    private final WordTagger tagger;

    public WordReader(TextAnalyzer analyzer, WordTagger tagger) {
        this.analyzer = analyzer;
        this.tagger = tagger;
    }

    /** The words and marks of a text that stands alone, without what the embedding model makes of them. */
    public List<Word> read(String text) {
        CompactTokenVectors none = new CompactTokenVectors(new TokenVectors(List.of(), new float[0][]));
        return read(text, tagger.tag(text), analyzer.analyze(text), none, 0);
    }

    /**
     * The words and marks of a sentence in order.
     *
     * @param tags its words and marks as a tagger has them
     * @param terms its terms in the index
     * @param pieces the word pieces of the text that it stands in
     * @param shift where it begins in that text
     */
    public static List<Word> read(
            String text, List<TaggedWord> tags, List<Term> terms, CompactTokenVectors pieces, int shift) {
        List<Word> words = new ArrayList<>();
        boolean orders = orders(tags, text);
        for (TaggedWord tagged : tags) {
            Span span = tagged.span();
            boolean order = orders && tagged == tags.get(0);
            String term = terms.stream()
                    .filter(found -> found.span().overlaps(span))
                    .map(Term::text)
                    .findFirst()
                    .orElse("");
            words.add(new Word(
                    span,
                    span.in(text).toLowerCase(Locale.ROOT),
                    term,
                    order ? PartOfSpeech.VERB : part(tagged, tags, text),
                    !order && isName(tagged, text) || part(tagged, tags, text) != tagged.part(),
                    term.isEmpty() ? null : vector(pieces, span.shift(shift))));
        }
        return words;
    }

    /** "Bake it", "Change the filter": the first word is a verb, whatever it is elsewhere. */
    private static boolean orders(List<TaggedWord> tags, String text) {
        if (tags.size() < 2
                || tags.get(0).part() != PartOfSpeech.NOUN && tags.get(0).part() != PartOfSpeech.PROPN) {
            return false;
        }
        String next = tags.get(1).span().in(text).toLowerCase(Locale.ROOT);
        return OBJECTS.contains(next);
    }

    /** What looks like an adverb is a name with a capital inside the sentence, or before a comma and an apposition. */
    private static PartOfSpeech part(TaggedWord word, List<TaggedWord> tags, String text) {
        boolean capital = Character.isUpperCase(text.charAt(word.span().start()));
        int next = tags.indexOf(word) + 1;
        boolean apposed = next + 1 < tags.size()
                && tags.get(next).span().in(text).equals(",")
                && ARTICLES.contains(tags.get(next + 1).span().in(text));
        return word.part() == PartOfSpeech.ADV && capital && (word.span().start() > 0 || apposed)
                ? PartOfSpeech.PROPN
                : word.part();
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
