package dev.footnote.answer.reading;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.retrieval.RankFusion;
import dev.footnote.search.retrieval.Retriever;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleReaderTest {

    private static final Document FERRY = Sentences.document(
            "ferry", "The crossing takes 24 minutes.", "It was shut because fog came.", "Berg said it was dear.");
    private static final Document LAMP = Sentences.document("lamp", "The lamp burns oil.", "Who knows why?");

    private static final String[] MEASURED = Arrays.stream(Feature.values())
            .map(Feature::name)
            .filter(name -> !name.startsWith("READ_"))
            .toArray(String[]::new);

    private final HashEmbedder embedder = new HashEmbedder();
    private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.PORTER);
    private final IndexSnapshot index = Indexes.of(analyzer, embedder, 50, List.of(FERRY, LAMP));
    private final PassageTokens tokens = new PassageTokens(embedder, 10);
    private final RuleReader reader = new RuleReader(
            ReadSentences.of(analyzer, embedder, tokens),
            index,
            embedder,
            tokens,
            new LinearModel(-2, Map.of("COVERAGE", 4.0)));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void theMostConfidentReadingComesFirstAndAsConfidentAsItsBestSentence() {
        List<Reading> readings = read("What does the lamp burn?");

        Reading first = readings.get(0);
        assertThat(readings).hasSize(2);
        assertThat(first.hit().passage().document()).isEqualTo(LAMP);
        assertThat(first.confidence()).isEqualTo(first.sentences().get(0).score());
        assertThat(first.confidence()).isGreaterThan(readings.get(1).confidence());
    }

    @Test
    void questionInADocumentAnswersNothingUnlessItIsAskedWhatWasAsked() {
        assertThat(score("Why is it that who knows?", LAMP, 1)).isZero();
        assertThat(score("Which question about who knows was asked?", LAMP, 1)).isPositive();
        assertThat(score("What did Berg say about who knows?", LAMP, 1)).isPositive();
    }

    @Test
    void coverageIsTheShareOfTheQuestionsWordsInTheSentence() {
        assertThat(feature("lamp oil", LAMP, 0, Feature.COVERAGE)).isEqualTo(1);
        assertThat(feature("lamp bees", LAMP, 0, Feature.COVERAGE)).isBetween(0.1, 0.9);
        assertThat(feature("lamp oil", LAMP, 1, Feature.COVERAGE)).isZero();
        assertThat(feature("lamp oil", LAMP, 1, Feature.COVERAGE_IN_CONTEXT)).isEqualTo(1);
        assertThat(feature("lamp oil", FERRY, 0, Feature.HEAVIEST_MISSING)).isEqualTo(0.5);
    }

    @Test
    void aWordThatNoDocumentHasIsUnknown() {
        assertThat(feature("lamp oil", LAMP, 0, Feature.UNKNOWN_TERMS)).isZero();
        assertThat(feature("zeppelin", LAMP, 0, Feature.UNKNOWN_TERMS)).isEqualTo(1);
    }

    @Test
    void offersAndLacksAreOppositesWhereAThingIsAskedFor() {
        String question = "How long does the crossing take?";

        assertThat(feature(question, FERRY, 0, Feature.OFFERS_WHAT_IS_ASKED)).isEqualTo(1);
        assertThat(feature(question, FERRY, 0, Feature.LACKS_WHAT_IS_ASKED)).isZero();
        assertThat(feature(question, FERRY, 1, Feature.OFFERS_WHAT_IS_ASKED)).isZero();
        assertThat(feature(question, FERRY, 1, Feature.LACKS_WHAT_IS_ASKED)).isEqualTo(1);
        assertThat(feature("Is it shut?", FERRY, 1, Feature.LACKS_WHAT_IS_ASKED))
                .isZero();
    }

    @Test
    void namesOfTheQuestionThatThePassageLacksAreMissing() {
        assertThat(feature("What did Berg say?", FERRY, 2, Feature.NAMES_MISSING))
                .isZero();
        assertThat(feature("What did Lund say?", FERRY, 2, Feature.NAMES_MISSING))
                .isEqualTo(1);
        assertThat(feature("Does it take 24 hours?", FERRY, 0, Feature.NUMBERS_MISSING))
                .isZero();
        assertThat(feature("Does it take 25 hours?", LAMP, 0, Feature.NUMBERS_MISSING))
                .isEqualTo(1);
    }

    @Test
    void reasonsAndSpeechCountOnlyWhereTheyAreAskedFor() {
        assertThat(feature("Why was it shut?", FERRY, 1, Feature.GIVES_REASON)).isEqualTo(1);
        assertThat(feature("When was it shut?", FERRY, 1, Feature.GIVES_REASON)).isZero();
        assertThat(feature("What did Berg say?", FERRY, 2, Feature.REPORTS_SPEECH))
                .isEqualTo(1);
        assertThat(feature("Why was it dear?", FERRY, 2, Feature.REPORTS_SPEECH))
                .isZero();
    }

    @Test
    void aQuestionInTheTextIsAScrap() {
        assertThat(feature("lamp", LAMP, 1, Feature.SCRAP)).isEqualTo(1);
        assertThat(feature("crossing", FERRY, 0, Feature.SCRAP)).isZero();
    }

    @Test
    void wordPiecesMatchInTheSentenceThatHasThem() {
        assertThat(feature("lamp oil", LAMP, 0, Feature.MATCH)).isGreaterThan(0.95);
        assertThat(feature("lamp oil", LAMP, 1, Feature.MATCH)).isLessThan(0.05);
        assertThat(feature("lamp oil", LAMP, 1, Feature.MATCH_NEARBY)).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lamp", "Why?", "How many boats of Anna Berg sank in 1901?", "oil oil oil", "zeppelin", "🙂"})
    void everyFeatureIsANumberInItsRange(String question) {
        assertThat(read(question))
                .flatExtracting(Reading::sentences)
                .allSatisfy(sentence -> assertThat(sentence.features())
                        .containsOnlyKeys(MEASURED)
                        .allSatisfy((name, value) -> assertThat(value).as(name).isBetween(-1.0, 1.001)));
    }

    @Test
    void nothingRetrievedIsNothingRead() {
        assertThat(reader.read(asked("lamp"), List.of())).isEmpty();
    }

    private double score(String question, Document document, int sentence) {
        return read(question).stream()
                .filter(reading -> reading.hit().passage().document().equals(document))
                .map(reading -> reading.sentences().get(sentence).score())
                .findFirst()
                .orElseThrow();
    }

    private double feature(String question, Document document, int sentence, Feature feature) {
        return read(question).stream()
                .filter(reading -> reading.hit().passage().document().equals(document))
                .map(reading -> reading.sentences().get(sentence).features().get(feature.name()))
                .findFirst()
                .orElseThrow();
    }

    private List<Reading> read(String question) {
        List<Hit> hits = new Retriever(index, embedder, new RankFusion(5), new Retriever.Options(10, 1, 1))
                .retrieve(Query.of(question, Filter.NONE), 5);
        return reader.read(asked(question), hits);
    }

    private Asked asked(String question) {
        return new QuestionAnalysis(analyzer).analyze(question);
    }
}
