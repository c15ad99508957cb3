package dev.footnote.embedding;

import dev.footnote.document.Span;
import dev.footnote.search.passage.TokenCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Embeds without a model: texts are alike as far as they share words, and a word piece is a word. */
public final class HashEmbedder implements Embedder, TokenEmbedder, TokenCounter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int DIMENSION = 512;

    private int texts;

    /** How many texts were embedded so far, by words or as a whole. */
    public int texts() {
        return texts;
    }

    @Override
    public List<float[]> embed(List<String> all) {
        texts += all.size();
        return all.stream().map(HashEmbedder::vector).toList();
    }

    @Override
    public List<TokenVectors> tokenVectors(List<String> all) {
        texts += all.size();
        return all.stream().map(HashEmbedder::pieces).toList();
    }

    @Override
    public int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String name() {
        return "hash";
    }

    private static TokenVectors pieces(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            spans.add(Span.of(words.start(), words.end()));
        }
        return new TokenVectors(
                spans, spans.stream().map(span -> vector(span.in(text))).toArray(float[][]::new));
    }

    private static float[] vector(String text) {
        float[] vector = new float[DIMENSION];
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> vector[Math.floorMod(word.group().hashCode() * 31, DIMENSION)]++);
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        for (int d = 0; d < DIMENSION && square > 0; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
