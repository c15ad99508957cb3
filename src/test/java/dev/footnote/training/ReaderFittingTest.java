package dev.footnote.training;

import dev.footnote.answer.compose.Confidence;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.Expectation;
import dev.footnote.answer.reading.Feature;
import dev.footnote.answer.reading.Reading;
import dev.footnote.answer.reading.SentenceReading;
import dev.footnote.answer.reply.Trace;
import dev.footnote.document.Span;
import dev.footnote.evaluation.run.LineReadingSystem;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.run.Variant;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.evaluation.set.QuestionSet;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReaderFittingTest {

    /** An id whose hash code is even. */
    private static final String EVEN = "b";

    private final LineReadingSystem system = new LineReadingSystem(0.5, Map.of(), Harbour.DOCUMENTS);

    @Test
    void learnsThatLinesWithTheQuestionsWordsAnswer() {
        ReaderFitting.Outcome outcome = fitted(part(Harbour.keeper(), Part.FIT), part(Harbour.ethanol(), Part.FIT));

        // keeper: 5 lines, and 3 without its document; ethanol: 5
        assertThat(outcome.sentence().examples()).isEqualTo(13);
        assertThat(outcome.sentence().positive()).isEqualTo(1);
        assertThat(outcome.confidence().examples()).isEqualTo(3);
        assertThat(outcome.confidence().positive()).isEqualTo(1);
        assertThat(outcome.sentence().model().weights().get("COVERAGE")).isPositive();
        assertThat(outcome.sentence().model().weights().get("PAIRS")).isZero();
        assertThat(outcome.confidence().model().weights().get("MOST_COVERED")).isZero();
        assertThat(outcome.confidence().model().weights().get("LOGIT")).isPositive();
    }

    @Test
    void questionsToReportChangeNoWeight() {
        ReaderFitting.Outcome alone = fitted(part(Harbour.keeper(), Part.FIT), part(Harbour.ethanol(), Part.FIT));
        ReaderFitting.Outcome more = fitted(
                part(Harbour.keeper(), Part.FIT),
                part(Harbour.ethanol(), Part.FIT),
                part(Harbour.fare(), Part.REPORT),
                part(Harbour.lamp(), Part.REPORT));

        assertThat(more.sentence()).isEqualTo(alone.sentence());
        assertThat(more.confidence()).isEqualTo(alone.confidence());
        assertThat(alone.qualities()).hasSize(1);
        assertThat(more.qualities()).hasSize(2);
        assertThat(more.qualities().get(0)).isEqualTo(alone.qualities().get(0));
        // every word of the question about the lamp is in the wrong line
        assertThat(more.qualities().get(1).topRight()).hasValue(0.5);
        assertThat(more.qualities().get(1).unanswerable()).isEmpty();
    }

    @Test
    void aHeavierSetPullsTheModelToItself() {
        QuestionSet answered = Harbour.set(part(Harbour.keeper(), Part.FIT));

        double light = confidenceOfNothing(answered, Map.of());
        double heavy = confidenceOfNothing(answered, Map.of("others", 9.0));

        assertThat(heavy).isLessThan(light);
    }

    private double confidenceOfNothing(QuestionSet set, Map<String, Double> weights) {
        QuestionSet others = new QuestionSet("others", set.corpus(), List.of(part(Harbour.ethanol(), Part.FIT)));
        ReaderFitting fitting = new ReaderFitting(weights, question -> true, name -> true);
        fitting.read(set, system, RunOptions.DEFAULT, Progress.NONE);
        fitting.read(others, system, RunOptions.DEFAULT, Progress.NONE);
        return fitting.fit().confidence().model().probability(Map.of());
    }

    @Test
    void theConfidenceWeighsTheFeaturesThatWereChosen() {
        ReaderFitting fitting = new ReaderFitting(Map.of(), question -> true, "LOGIT"::equals);
        fitting.read(
                Harbour.set(part(Harbour.keeper(), Part.FIT), part(Harbour.ethanol(), Part.FIT)),
                system,
                RunOptions.DEFAULT,
                Progress.NONE);

        assertThat(fitting.fit().confidence().names()).containsExactly("LOGIT");
    }

    @Test
    void whatAsksOneDocumentIsAskedOfAnotherToo() {
        LabelledQuestion keeper = asked("lamp.txt", part(Harbour.keeper(), Part.FIT));

        assertThat(OtherDocument.of(keeper, List.of("lamp.txt", "ferry.txt")))
                .hasValueSatisfying(
                        other -> assertThat(other.filter().documents()).containsExactly("ferry.txt"));
        assertThat(OtherDocument.of(keeper, List.of("lamp.txt"))).isEmpty();
        assertThat(OtherDocument.of(Harbour.keeper(), List.of("lamp.txt", "ferry.txt")))
                .isEmpty();
    }

    /** CRC-32 modulo 8 of these names: 1 and 5. */
    @Test
    void documentsThatTheReaderIsTrainedOnAreLeftOutOfTheFit() {
        Unread unread = new Unread();

        assertThat(unread.test(asked("doc78.txt", part(Harbour.keeper(), Part.FIT))))
                .isTrue();
        assertThat(unread.test(asked("lamp.txt", part(Harbour.keeper(), Part.FIT))))
                .isFalse();
        assertThat(unread.test(asked("lamp.txt", part(Harbour.keeper(), Part.REPORT))))
                .isTrue();
        assertThat(unread.test(part(Harbour.keeper(), Part.FIT))).isTrue();
    }

    private static LabelledQuestion asked(String document, LabelledQuestion question) {
        Filter filter = new Filter(Set.of(document), Set.of(), Optional.empty(), Optional.empty(), Set.of());
        return new LabelledQuestion(
                EVEN,
                new Asking(question.text(), List.of(), Optional.empty(), filter),
                question.kind(),
                question.tags(),
                question.gold(),
                question.part(),
                question.origin());
    }

    @Test
    void needsQuestionsWithAnAnswer() {
        assertThatThrownBy(() -> fitted(part(Harbour.ethanol(), Part.FIT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoQuestionToTheDocumentsIsLeftOut() {
        Trace trace = new Trace("Hello", Expectation.GREETING, List.of(), List.of(), 0, 0, Trace.Work.NONE);

        assertThat(ReadQuestion.of("harbour", Harbour.dogs(), Variant.NORMAL, trace, Map.of()))
                .isEmpty();
    }

    /** The quote of the evidence has 27 code units. */
    @Test
    void aSentenceIsEvidenceWhenItSharesHalfOfTheShorterWithIt() {
        assertThat(isRight(Span.of(0, 26), Variant.NORMAL)).isTrue();
        assertThat(isRight(Span.of(10, 20), Variant.NORMAL)).isTrue();
        assertThat(isRight(Span.of(20, 34), Variant.NORMAL)).isTrue();
        assertThat(isRight(Span.of(20, 35), Variant.NORMAL)).isFalse();
        assertThat(isRight(Span.of(27, 40), Variant.NORMAL)).isFalse();
        assertThat(isRight(Span.of(0, 26), Variant.WITHHELD)).isFalse();
    }

    private static boolean isRight(Span sentence, Variant variant) {
        return read(variant, reading(1, sentence, 0.5)).sentences().get(0).right();
    }

    @Test
    void aSentenceInTwoPassagesCountsOnceAsItStandsInTheFirst() {
        ReadQuestion read = read(Variant.NORMAL, reading(2, Span.of(0, 26), 0.2), reading(1, Span.of(0, 26), 0.1));

        assertThat(read.sentences()).hasSize(2);
        assertThat(read.distinct()).hasSize(1);
        assertThat(read.distinct().get(0).features()[Feature.COVERAGE.ordinal()])
                .isEqualTo(0.1);
    }

    @Test
    void namesEveryFeatureOfTheConfidence() {
        for (Expectation expectation : Expectation.values()) {
            Asked asked = new Asked("", expectation, List.of(), List.of(), List.of());

            assertThat(Confidence.names())
                    .containsAll(Confidence.features(asked, List.of(reading(1, Span.of(0, 26), 0.5)))
                            .keySet());
        }
    }

    private static ReadQuestion read(Variant variant, Reading... readings) {
        Trace trace = new Trace("How much?", Expectation.MONEY, List.of(), List.of(readings), 0, 0, Trace.Work.NONE);
        return ReadQuestion.of("harbour", Harbour.fare(), variant, trace, Map.of("ferry.txt", Harbour.FERRY))
                .orElseThrow();
    }

    private static Reading reading(int rank, Span sentence, double coverage) {
        Passage passage = new Passage(Harbour.FERRY, sentence, List.of(sentence), List.of());
        Map<String, Double> features = Map.of(Feature.COVERAGE.name(), coverage);
        return new Reading(
                new Hit(passage, rank, 1, rank, 1, 0, 0),
                0.5,
                List.of(new SentenceReading(sentence, 0.5, Optional.empty(), features)));
    }

    private ReaderFitting.Outcome fitted(LabelledQuestion... questions) {
        ReaderFitting fitting = new ReaderFitting(Map.of(), question -> true, name -> true);
        assertThat(fitting.read(Harbour.set(questions), system, RunOptions.DEFAULT, Progress.NONE))
                .isTrue();
        return fitting.fit();
    }

    private static LabelledQuestion part(LabelledQuestion question, Part part) {
        return new LabelledQuestion(
                question.id(),
                question.asking(),
                question.kind(),
                question.tags(),
                question.gold(),
                part,
                question.origin());
    }
}
