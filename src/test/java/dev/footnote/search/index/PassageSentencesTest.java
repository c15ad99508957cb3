package dev.footnote.search.index;

import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.ReadWords;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.language.sentence.SentenceReader;
import dev.footnote.search.passage.Passage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PassageSentencesTest {

    private static final Document LAMP = Sentences.document("lamp", "The lamp burned oil.", "Anna Berg kept it.");

    private final HashEmbedder embedder = new HashEmbedder();
    private final PassageSentences sentences = new PassageSentences(
            new SentenceReader(ReadWords.ANALYZER, ReadWords.TAGGER, embedder), new PassageTokens(embedder, 1));

    @Test
    void aPassageIsPreparedOnce() {
        Passage passage = Sentences.passage(LAMP);

        assertThat(sentences.of(passage)).isSameAs(sentences.of(Sentences.passage(LAMP)));
    }

    @Test
    void itsSentencesAreThoseOfTheDocument() {
        PreparedPassage prepared = sentences.of(Sentences.passage(LAMP));

        assertThat(prepared.sentences())
                .extracting(sentence -> sentence.span().in(LAMP.text()))
                .containsExactly("The lamp burned oil.", "Anna Berg kept it.");
        assertThat(prepared.sentences()).noneMatch(prepared::isHeading);
        assertThat(prepared.terms()).contains("lamp", "berg").containsAll(prepared.context());
    }

    @Test
    void wordsHaveTheVectorsOfTheirPlace() {
        Sentence second = sentences.of(Sentences.passage(LAMP)).sentences().get(1);

        assertThat(second.words())
                .filteredOn(word -> !word.term().isEmpty())
                .isNotEmpty()
                .allMatch(word -> word.vector() != null);
    }
}
