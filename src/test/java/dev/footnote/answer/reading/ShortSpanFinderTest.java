package dev.footnote.answer.reading;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.TextAnalyzer;
import dev.footnote.language.sentence.Sentence;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.PreparedPassage;
import dev.footnote.search.index.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShortSpanFinderTest {

    private final TextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.PORTER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How much is a child ticket?     | A child ticket is £2, but bicycles and large dogs pay £4. | £2",
                "When did the ferry start?       | The ferry started in 1902, long before the war of 1914. | 1902",
                "How long is the crossing?       | The crossing takes 24 minutes.                          | 24 minutes",
                "Who kept the lamp?              | The lamp was kept by Anna Berg.                         | Anna Berg",
                "Where does Anna Berg live?      | Anna Berg lives in Alba.                                | Alba",
                "How many boats are there?       | There are three boats.                                  | three",
            })
    void findsTheThingThatIsAskedFor(String question, String sentence, String words) {
        assertThat(find(question, sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why is it shut?                 | It shut in 1902 for 24 minutes.", // no form
                "Did it start in 1902?           | It started in 1902.",
                "When was it?                    | It was long ago.", // none named
                "Who is Anna Berg?               | Anna Berg kept the lamp.", // only what is asked about
            })
    void findsNothing(String question, String sentence) {
        assertThat(find(question, sentence)).isEmpty();
    }

    @Test
    void theWordsAreASpanOfTheDocument() {
        Document document = Sentences.document("a", "It is old.", "The crossing takes 24 minutes.");
        Asked asked = new QuestionAnalysis(analyzer).analyze("How long does it take?");

        Sentence second = evidence(document).sentences().get(1);

        assertThat(new ShortSpanFinder().find(asked, second))
                .hasValueSatisfying(shortest ->
                        assertThat(shortest.span().in(document.text())).isEqualTo("24 minutes"));
    }

    private String find(String question, String sentence) {
        Document document = Sentences.document("a", sentence);
        Asked asked = new QuestionAnalysis(analyzer).analyze(question);
        return new ShortSpanFinder()
                .find(asked, evidence(document).sentences().get(0))
                .map(shortest -> shortest.span().in(document.text()))
                .orElse("");
    }

    private PreparedPassage evidence(Document document) {
        HashEmbedder embedder = new HashEmbedder();
        return ReadSentences.of(analyzer, embedder, new PassageTokens(embedder, 1))
                .of(Sentences.passage(document));
    }
}
