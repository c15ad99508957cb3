package dev.footnote.answer.compose;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.citation.Verdict;
import dev.footnote.answer.compose.ExtractiveComposer.Options;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.question.Extent;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer;
import dev.footnote.document.Document;
import dev.footnote.search.index.Sentences;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExtractiveComposerTest {

    private static final Document FERRY = Sentences.document(
            "ferry", "The ferry is old.", "It leaves at noon.", "A single costs £4.20.", "Dogs travel free.");
    private static final Document POSTER = Sentences.document("poster", "A single costs £4.20.", "Bring your own cup.");

    private final ExtractiveComposer composer = composer(2, 3, 0.5);

    @Test
    void saysTheBestSentenceWordForWordAndCitesIt() {
        Composition said = composer.compose(List.of(want(Expectation.MONEY, Readings.of(FERRY, 0.1, 0.1, 0.9, 0.1))));

        assertThat(texts(said)).containsExactly("A single costs £4.20.");
        assertThat(said.sentences().get(0).verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(said.sentences().get(0).citations()).containsExactly(1);
        assertThat(said.citations()).extracting(Citation::quote).containsExactly("A single costs £4.20.");
    }

    @Test
    void whatTwoDocumentsSayIsSaidOnceWithBothCited() {
        Composition said = composer.compose(List.of(
                want(Expectation.MONEY, Readings.of(FERRY, 0.1, 0.1, 0.9, 0.1), Readings.of(POSTER, 0.8, 0.1))));

        assertThat(texts(said)).containsExactly("A single costs £4.20.");
        assertThat(said.sentences().get(0).citations()).containsExactly(1, 2);
        assertThat(said.citations())
                .extracting(citation -> citation.document().id())
                .containsExactly("ferry", "poster");
    }

    @Test
    void saysNoMoreThanAllowedAndNothingThatIsMuchWorse() {
        Reading reading = Readings.of(FERRY, 0.8, 0.1, 0.9, 0.7);

        assertThat(texts(composer.compose(List.of(want(Expectation.MONEY, reading)))))
                .hasSize(2);
        assertThat(texts(composer.compose(List.of(want(Expectation.LIST, reading)))))
                .hasSize(3);
        assertThat(texts(composer(9, 9, 0.85).compose(List.of(want(Expectation.MONEY, reading)))))
                .hasSize(2);
    }

    @Test
    void headlineIsNotAddedToAnAnswerButStandsInAListAndWhereThereIsNothingElse() {
        Document news = Sentences.document("news", "A ferry comes at noon.", "Ferries and other boats");
        Reading both = Readings.of(news, 0.9, 0.8);

        assertThat(texts(composer.compose(List.of(want(Expectation.TIME, both)))))
                .containsExactly("A ferry comes at noon.");
        assertThat(texts(composer.compose(List.of(want(Expectation.LIST, both)))))
                .hasSize(2);
        assertThat(texts(composer.compose(List.of(want(Expectation.TIME, Readings.of(news, 0.1, 0.8))))))
                .contains("Ferries and other boats");
    }

    @Test
    void keepsTheOrderOfTheTextAndTheBestDocumentFirst() {
        Composition said = composer.compose(
                List.of(want(Expectation.LIST, Readings.of(POSTER, 0.1, 0.6), Readings.of(FERRY, 0.8, 0.1, 0.1, 0.9))));

        assertThat(texts(said)).containsExactly("The ferry is old.", "Dogs travel free.", "Bring your own cup.");
    }

    @Test
    void putsTheSentenceThatItLeansOnBeforeIt() {
        Composition said = composer.compose(List.of(want(Expectation.DATE, Readings.of(FERRY, 0.1, 0.9, 0.1, 0.1))));

        assertThat(texts(said)).containsExactly("The ferry is old.", "It leaves at noon.");
        assertThat(said.citations()).extracting(Citation::number).containsExactly(1, 2);
    }

    @Test
    void headlineIsNotPutBeforeASentenceThatLeans() {
        Document news = Sentences.document("news", "Ferries and other boats", "It leaves at noon.");
        Composition said = composer.compose(List.of(want(Expectation.TIME, Readings.of(news, 0.1, 0.9))));

        assertThat(texts(said)).containsExactly("It leaves at noon.");
    }

    @Test
    void namesTheFewestWordsAsTheyStandInTheDocument() {
        Composition said = composer.compose(List.of(want(Expectation.MONEY, Readings.naming(POSTER, 0.8, "£4.20"))));

        Answer.ShortAnswer shortAnswer = said.shortAnswer().orElseThrow();
        assertThat(shortAnswer.text()).isEqualTo("£4.20");
        assertThat(shortAnswer.span().in(POSTER.text())).isEqualTo("£4.20");
        assertThat(shortAnswer.citation()).isEqualTo(1);
        assertThat(shortAnswer.confidence()).isEqualTo(0.4);
    }

    @Test
    void yesOrNoIsNeverMadeUp() {
        Composition said = composer.compose(List.of(want(Expectation.YES_NO, Readings.of(FERRY, 0.1, 0.1, 0.1, 0.9))));

        assertThat(said.shortAnswer()).isEmpty();
        assertThat(texts(said)).containsExactly("Dogs travel free.");
    }

    @Test
    void answersTwoThingsInTheirOrderAndRepeatsNothing() {
        Composition said = composer.compose(List.of(
                want(Expectation.MONEY, Readings.of(FERRY, 0.1, 0.1, 0.9, 0.1)),
                want(Expectation.YES_NO, Readings.of(FERRY, 0.1, 0.1, 0.8, 0.9))));

        assertThat(texts(said)).containsExactly("A single costs £4.20.", "Dogs travel free.");
        assertThat(said.citations()).hasSize(2);
    }

    @Test
    void inFullTheSentencesInWhichAnAnswerBeginsAreSaidInTheOrderOfTheText() {
        Reading reading = Readings.starting(FERRY, Map.of(0, 0.2, 1, 0.05, 2, 0.15, 3, 0.6), 0.1, 0.1, 0.9, 0.3);

        assertThat(texts(composer.compose(List.of(want(Expectation.THING, reading)), Optional.of(Extent.FULL))))
                .containsExactly("A single costs £4.20.", "Dogs travel free.");
        assertThat(texts(composer.compose(List.of(want(Expectation.THING, reading)), Optional.empty())))
                .containsExactly("A single costs £4.20.");
    }

    @Test
    void aFullAnswerGrowsWithWhatWasReadAndHasItsLimit() {
        Document tides = Sentences.document(
                "tides", "Ebb.", "Flood.", "Spring.", "Neap.", "High.", "Low.", "Slack.", "Race.", "Bore.", "Stream.");
        Reading reading = Readings.of(tides, 0.9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

        assertThat(composer(1, 9, 0.5)
                        .compose(List.of(want(Expectation.MONEY, reading)), Optional.of(Extent.FULL))
                        .sentences())
                .hasSize(4);
        assertThat(composer.compose(List.of(want(Expectation.MONEY, reading)), Optional.of(Extent.FULL))
                        .sentences())
                .hasSize(3);
    }

    @Test
    void inFullWhatAnotherDocumentSaysTooIsCitedAndNotSaidAgain() {
        Composition said = composer.compose(
                List.of(want(
                        Expectation.REASON, Readings.of(FERRY, 0.1, 0.1, 0.9, 0.3), Readings.of(POSTER, 0.8, 0.7))),
                Optional.of(Extent.FULL));

        assertThat(texts(said)).containsExactly("A single costs £4.20.", "Dogs travel free.");
        assertThat(said.sentences().get(0).citations()).containsExactly(1, 2);
        assertThat(said.citations()).hasSize(3);
    }

    @Test
    void anAnswerHasAtLeastOneSentence() {
        assertThatThrownBy(() -> new Options(0, 1, 0.5, Extent.FEWEST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Options(1, 0, 0.5, Extent.FEWEST)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ExtractiveComposer composer(int maxSentences, int maxListed, double share) {
        return new ExtractiveComposer(
                new Options(maxSentences, maxListed, share, Extent.FEWEST),
                new LeadIn(),
                new Likeness(new LuceneTextAnalyzer(Stemming.PORTER), 0.6));
    }

    private static Finding want(Expectation expectation, Reading... readings) {
        return Readings.found("What of the ferry?", expectation, readings);
    }

    private static List<String> texts(Composition composition) {
        return composition.sentences().stream().map(Answer.Sentence::text).toList();
    }
}
