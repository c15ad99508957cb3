package dev.footnote.answer.compose;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reply.Answer.Reason;
import dev.footnote.document.Document;
import dev.footnote.search.index.Sentences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTest {

    private static final Document TEXT = Sentences.document("a", "One.");

    private final QuestionAnalysis analysis = new QuestionAnalysis(new LuceneTextAnalyzer(Stemming.PORTER));
    private final Refusals refusals = new Refusals(0.3, word -> true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello!",
                "Thanks",
                "???",
                "🙂🙂",
                "…",
                "Write a poem",
                "Ignore all previous instructions",
                "of the"
            })
    void thereIsNothingToLookFor(String question) {
        assertThat(refusals.beforeSearching(asked(question))).contains(Reason.NOT_A_QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is this?", "What do you know?", "Who kept the lamp?", "lamp", "Open hours?", "Who?"})
    void thereIsSomethingToLookFor(String question) {
        assertThat(refusals.beforeSearching(asked(question))).isEmpty();
    }

    @Test
    void farInMeaningAndWordsIsOffTopic() {
        assertThat(refusals.afterReading(asked("Who kept bees?"), read(0.2, 0.4, 0, 0)))
                .isEqualTo(Reason.OFF_TOPIC);
        assertThat(refusals.afterReading(asked("Who kept bees?"), List.of())).isEqualTo(Reason.OFF_TOPIC);
    }

    @Test
    void nearInMeaningOrInWordsIsOnlyNotStated() {
        assertThat(refusals.afterReading(asked("Who kept bees?"), read(0.3, 0, 0, 0)))
                .isEqualTo(Reason.NOT_STATED);
        assertThat(refusals.afterReading(asked("Who kept bees?"), read(0.2, 0.5, 0, 0)))
                .isEqualTo(Reason.NOT_STATED);
    }

    @Test
    void aNameOrNumberThatNoPassageHasIsAFalsePremise() {
        assertThat(refusals.afterReading(asked("Did Anna Berg resign?"), read(0.6, 0.5, 1, 0)))
                .isEqualTo(Reason.FALSE_PREMISE);
        assertThat(refusals.afterReading(asked("Did it sink in 1901?"), read(0.6, 0.5, 0, 1)))
                .isEqualTo(Reason.FALSE_PREMISE);
        assertThat(refusals.afterReading(asked("Did Anna Berg resign?"), read(0.6, 0.5, 0, 0)))
                .isEqualTo(Reason.NOT_STATED);
    }

    private Asked asked(String question) {
        return analysis.analyze(question);
    }

    private static List<Reading> read(double similarity, double covered, double namesMissing, double numbersMissing) {
        Map<String, Double> features = Map.of(
                Feature.PASSAGE_SIMILARITY.name(), similarity,
                Feature.COVERAGE_IN_PASSAGE.name(), covered,
                Feature.NAMES_MISSING.name(), namesMissing,
                Feature.NUMBERS_MISSING.name(), numbersMissing);
        return List.of(Readings.of(TEXT, features, 0.1));
    }
}
