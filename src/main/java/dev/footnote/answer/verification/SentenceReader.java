package dev.footnote.answer.verification;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.language.Mention;
import dev.footnote.language.NameFinder;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.Word;
import dev.footnote.language.WordReader;
import dev.footnote.language.WordTagger;
import dev.footnote.language.amount.MentionFinder;
import dev.footnote.language.amount.Value;
import dev.footnote.language.amount.ValueReader;
import dev.footnote.language.modality.Stance;
import dev.footnote.language.speech.Speakers;
import dev.footnote.search.index.RecentlyUsed;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.List;

/** Prepares sentences of answers and of passages; those of passages are kept for a while. Safe for use by several threads. */
public final class SentenceReader {

    private static final int KEPT = 200;

    /** How many sentences before are looked at for who speaks. */
    private static final int BEFORE = 3;

    private final TokenEmbedder embedder;
    private final WordReader words;
    private final Speakers speakers;
    private final MentionFinder amounts = new MentionFinder();
    private final NameFinder names = new NameFinder();
    private final RecentlyUsed<Passage, List<Sentence>> kept = new RecentlyUsed<>(KEPT);

    public SentenceReader(TextAnalyzer analyzer, WordTagger tagger, TokenEmbedder embedder) {
        this.embedder = embedder;
        this.words = new WordReader(analyzer, tagger);
        this.speakers = new Speakers(tagger);
    }

    public Sentence read(String sentence) {
        CompactTokenVectors pieces = new CompactTokenVectors(embedder.tokenVectors(sentence));
        return read(sentence, Span.of(0, sentence.length()), pieces, 0, List.of());
    }

    /** The sentences of a passage but for those that look like instructions. */
    public List<Sentence> read(Passage passage) {
        return kept.get(passage, this::readAnew);
    }

    private List<Sentence> readAnew(Passage passage) {
        String context = passage.textInContext();
        CompactTokenVectors pieces = new CompactTokenVectors(embedder.tokenVectors(context));
        int shift = context.length() - passage.text().length() - passage.span().start();
        List<Sentence> sentences = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<Span> untrusted = Untrusted.of(passage);
        for (Span span : passage.sentences()) {
            if (untrusted.contains(span)) {
                continue;
            }
            String text = span.in(passage.document().text());
            sentences.add(read(text, span, pieces, shift + span.start(), before));
            before.add(0, text);
            if (before.size() > BEFORE) {
                before.remove(BEFORE);
            }
        }
        return List.copyOf(sentences);
    }

    private Sentence read(String text, Span span, CompactTokenVectors pieces, int shift, List<String> before) {
        List<Word> read = words.read(text, pieces, shift);
        List<Mention> mentions = amounts.find(text);
        List<Value> found = ValueReader.read(text, read, mentions);
        List<Mention> named = names.find(text).stream()
                .filter(name -> mentions.stream().noneMatch(amount -> amount.span().overlaps(name.span())))
                .toList();
        float[][] vectors = vectors(pieces, Span.of(shift, shift + text.length()));
        return new Sentence(
                text, span, read, Stance.of(read), found, named, speakers.of(text, before), vectors, meaning(vectors));
    }

    private static float[][] vectors(CompactTokenVectors pieces, Span place) {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < pieces.spans().size(); i++) {
            if (place.contains(pieces.spans().get(i))) {
                vectors.add(pieces.vector(i));
            }
        }
        return vectors.toArray(new float[0][]);
    }

    private static float[] meaning(float[][] vectors) {
        float[] sum = new float[vectors.length == 0 ? 0 : vectors[0].length];
        for (float[] vector : vectors) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += vector[d];
            }
        }
        double square = 0;
        for (float number : sum) {
            square += number * number;
        }
        float length = (float) Math.sqrt(square);
        for (int d = 0; d < sum.length && length > 0; d++) {
            sum[d] /= length;
        }
        return sum;
    }
}
