package dev.footnote.language.sentence;

import dev.footnote.document.Span;
import dev.footnote.embedding.CompactTokenVectors;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.embedding.TokenVectors;
import dev.footnote.language.Mention;
import dev.footnote.language.ReadWords;
import dev.footnote.language.Word;
import dev.footnote.language.amount.Value;
import dev.footnote.language.speech.Attribution;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceReaderTest {

    private static final String TEXT =
            "Anna Berg kept the lamp. The ferry takes 24 minutes, the minister said. It may not sail in 2025.";
    private static final List<Span> SPANS = List.of(Span.of(0, 24), Span.of(25, 71), Span.of(72, 96));

    private final HashEmbedder embedder = new HashEmbedder();
    private final SentenceReader reader = new SentenceReader(ReadWords.ANALYZER, ReadWords.TAGGER, embedder);

    @Test
    void eachSentenceHasWhatIsSaidInIt() {
        List<Sentence> sentences = read(new AtomicInteger());

        assertThat(sentences).extracting(Sentence::text).startsWith("Anna Berg kept the lamp.");
        assertThat(sentences.get(0).names()).extracting(Mention::span).containsExactly(Span.of(0, 9));
        assertThat(sentences.get(0).figures()).isEmpty();
        assertThat(sentences.get(1).figures()).extracting(Value::words).containsExactly("24 minutes");
        assertThat(sentences.get(1).speaker().map(Attribution::name)).hasValue("the minister");
        assertThat(sentences.get(2).vocabulary()).contains("2025", "sail").doesNotContain("it");
    }

    @Test
    void theSentencesBeforeStandNearestFirst() {
        assertThat(read(new AtomicInteger()).get(2).before())
                .containsExactly("The ferry takes 24 minutes, the minister said.", "Anna Berg kept the lamp.");
    }

    @Test
    void aWordIsSaidAsTheSentenceSaysIt() {
        Sentence sentence = read(new AtomicInteger()).get(2);
        Word sail = sentence.words().stream()
                .filter(word -> word.text().equals("sail"))
                .findFirst()
                .orElseThrow();

        assertThat(sentence.stance(sail).denied()).isTrue();
    }

    @Test
    void theWordPiecesAreAskedForOnlyForWhatNeedsThem() {
        AtomicInteger asked = new AtomicInteger();
        Sentence sentence = read(asked).get(0);

        sentence.mentions();
        sentence.terms();
        assertThat(asked).hasValue(0);

        sentence.words();
        sentence.words();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aSentenceIsLikeItself() {
        Sentence sentence = reader.read("The lamp is lit.");

        assertThat(sentence.likeness(sentence)).isBetween(0.999, 1.001);
    }

    private List<Sentence> read(AtomicInteger asked) {
        TokenVectors pieces = embedder.tokenVectors(TEXT);
        return reader.read(
                TEXT,
                SPANS,
                () -> {
                    asked.incrementAndGet();
                    return new CompactTokenVectors(pieces);
                },
                0);
    }
}
