package dev.footnote.evaluation.run;

import dev.footnote.answer.citation.Citation;
import dev.footnote.answer.question.Question;
import dev.footnote.answer.reading.Reading;
import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.evaluation.set.Asking;
import dev.footnote.evaluation.set.Harbour;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.Part;
import dev.footnote.search.index.Filter;
import dev.footnote.search.passage.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static dev.footnote.evaluation.set.Harbour.dogs;
import static dev.footnote.evaluation.set.Harbour.ethanol;
import static dev.footnote.evaluation.set.Harbour.fare;
import static dev.footnote.evaluation.set.Harbour.keeper;
import static dev.footnote.evaluation.set.Harbour.lamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

class RunTest {

    @Test
    void aRightAnswerScoresThroughout() {
        assertThat(run(fare()).questions().get(0).measures())
                .contains(
                        entry("evidence-hit@1", 1.0),
                        entry("evidence-mrr@10", 1.0),
                        entry("evidence-recall@1", 1.0),
                        entry("character-iou@1", 1.0),
                        entry("document-hit@1", 1.0),
                        entry("answer-correct", 1.0),
                        entry("short-answer-correct", 1.0),
                        entry("exact-match", 1.0),
                        entry("token-f1", 1.0),
                        entry("sentence-f1", 1.0),
                        entry("citation-precision", 1.0),
                        entry("citation-recall", 1.0),
                        entry("verbatim", 1.0),
                        entry("cited", 1.0),
                        entry("sentences", 1.0),
                        entry("false-refusal", 0.0),
                        entry("right-if-answered", 1.0));
    }

    @Test
    void aWrongAnswerFromTheRightDocumentScoresForTheDocumentOnly() {
        assertThat(run(lamp()).questions().get(0).measures())
                .contains(
                        entry("evidence-hit@1", 0.0),
                        entry("evidence-hit@3", 1.0),
                        entry("evidence-mrr@10", 0.5),
                        entry("document-hit@1", 1.0),
                        entry("answer-correct", 0.0),
                        entry("short-answer-f1", 0.0),
                        entry("citation-precision", 0.0),
                        entry("citation-recall", 0.0),
                        entry("sentence-f1", 0.0),
                        entry("verbatim", 1.0));
    }

    @Test
    void aRefusalIsNotCorrectButHasNoCitationsToJudge() {
        WordOverlapSystem timid = new WordOverlapSystem(0.9, Map.of(), Harbour.DOCUMENTS);

        assertThat(run(timid, keeper()).questions().get(0).measures())
                .contains(
                        entry("answer-correct", 0.0),
                        entry("short-answer-correct", 0.0),
                        entry("sentence-f1", 0.0),
                        entry("false-refusal", 1.0),
                        entry("right-if-answered", 1.0))
                .doesNotContainKeys("citation-precision", "verbatim", "sentences");
    }

    @Test
    void refusingWhatHasNoAnswerIsRightAndCountsByKind() {
        Map<String, Double> refused = run(ethanol()).questions().get(0).measures();
        Map<String, Double> answered = run(dogs()).questions().get(0).measures();

        assertThat(refused)
                .contains(entry("refused", 1.0), entry("refused-off-topic", 1.0), entry("exact-match", 1.0))
                .doesNotContainKeys("answer-correct", "evidence-hit@1", "right-if-answered");
        assertThat(answered)
                .contains(entry("refused", 0.0), entry("refused-not-stated", 0.0), entry("exact-match", 0.0));
    }

    @Test
    void totalsAreMeansOverTheQuestionsThatHaveTheMeasure() {
        RunResult result = run(fare(), keeper(), lamp(), ethanol(), dogs());

        assertThat(result.totals().get("answer-correct").count()).isEqualTo(3);
        assertThat(result.totals().get("answer-correct").mean()).isEqualTo(2 / 3.0);
        assertThat(result.totals().get("refused").mean()).isEqualTo(0.5);
        // false answers 1 of 2, false refusals 0 of 3
        assertThat(result.totals().get("balanced-accuracy").mean()).isEqualTo(0.75);
        // lamp is surest and wrong, then fare, right, then dogs, without an answer, as sure as keeper, right
        assertThat(result.totals().get("confidence-auc").mean()).isEqualTo((2 + 2 + 1.5) / 6);
    }

    @Test
    void everyTotalHasAnIntervalAroundItAndANameOfAMeasure() {
        RunResult result = run(fare(), keeper(), lamp(), ethanol(), dogs());

        assertThat(result.totals()).allSatisfy((name, total) -> {
            assertThat(Measure.named(name)).as(name).isPresent();
            assertThat(total.interval().contains(total.mean())).as(name).isTrue();
        });
    }

    @Test
    void slicesAreByKindTagAndDocument() {
        RunResult result = run(fare(), keeper(), lamp(), ethanol());

        assertThat(result.slices())
                .extracting(slice -> slice.by() + " " + slice.name() + " " + slice.questions())
                .containsExactly(
                        "KIND fact 3",
                        "KIND off_topic 1",
                        "TAG chemistry 1",
                        "DOCUMENT ferry.txt 1",
                        "DOCUMENT lamp.txt 2");
        assertThat(result.slices().get(4).totals().get("answer-correct").mean()).isEqualTo(0.5);
    }

    @Test
    void asksOnceMoreWithTheDocumentsHidden() {
        RunResult result = Run.of(
                Harbour.set(fare(), ethanol()), Harbour.system(), RunOptions.DEFAULT.withholding(), Progress.NONE);

        assertThat(result.questions())
                .extracting(QuestionResult::key)
                .containsExactly("fare", "fare~withheld", "ethanol");
        QuestionResult withheld = result.questions().get(1);
        assertThat(withheld.hits())
                .noneMatch(hit -> hit.passage().document().id().equals("ferry.txt"));
        assertThat(withheld.measures()).containsExactly(entry("withheld-refused", 1.0));
        assertThat(result.planned()).isEqualTo(3);
    }

    @Test
    void asksOnlyOfTheDocumentsThatTheQuestionAllowsAndNotOnceMoreWhereNoneIsLeft() {
        Filter ferry = new Filter(Set.of("ferry.txt"), Set.of(), Optional.empty(), Optional.empty(), Set.of());
        LabelledQuestion filtered = asking(fare(), new Asking(fare().text(), List.of(), Optional.empty(), ferry));
        LabelledQuestion elsewhere =
                asking(ethanol(), new Asking("Who was keeper", List.of(), Optional.empty(), ferry));

        RunResult result = Run.of(
                Harbour.set(filtered, elsewhere), Harbour.system(), RunOptions.DEFAULT.withholding(), Progress.NONE);

        assertThat(result.questions()).extracting(QuestionResult::key).containsExactly("fare", "ethanol");
        assertThat(result.questions())
                .allSatisfy(question -> assertThat(question.hits())
                        .allMatch(hit -> hit.passage().document().id().equals("ferry.txt")));
    }

    private static LabelledQuestion asking(LabelledQuestion like, Asking asking) {
        return new LabelledQuestion(
                like.id(), asking, like.kind(), like.tags(), like.gold(), like.part(), like.origin());
    }

    @Test
    void twoRunsDifferInTimesOnly() {
        RunResult first = run(fare(), keeper(), lamp(), ethanol(), dogs());
        RunResult second = run(fare(), keeper(), lamp(), ethanol(), dogs());

        assertThat(second.totals()).isEqualTo(first.totals());
        assertThat(second.slices()).isEqualTo(first.slices());
        assertThat(second.riskCoverage()).isEqualTo(first.riskCoverage());
        assertThat(second.questions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("milliseconds")
                .isEqualTo(first.questions());
    }

    @Test
    void aRunThatIsStoppedKeepsWhatWasDone() {
        AtomicInteger seen = new AtomicInteger();
        Progress untilTwo = new Progress() {
            @Override
            public void done(int done, int planned) {
                seen.set(done);
            }

            @Override
            public boolean cancelled() {
                return seen.get() == 2;
            }
        };

        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT, untilTwo);

        assertThat(result.complete()).isFalse();
        assertThat(result.planned()).isEqualTo(5);
        assertThat(result.questions()).extracting(QuestionResult::key).containsExactly("fare", "keeper");
        assertThat(result.totals().get("answer-correct").count()).isEqualTo(2);
    }

    @Test
    void aRunThatIsStoppedAtOnceIsEmpty() {
        Progress never = new Progress() {
            @Override
            public void done(int done, int planned) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT, never);

        assertThat(result.complete()).isFalse();
        assertThat(result.questions()).isEmpty();
        assertThat(result.totals()).isEmpty();
    }

    @Test
    void asksOnlyOnePart() {
        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT.of(Part.FIT), Progress.NONE);

        assertThat(result.questions()).extracting(QuestionResult::key).containsExactly("dogs");
    }

    @Test
    void theSameSeedDrawsTheSameQuestionsInTheirOrder() {
        List<String> drawn = sampled(3, 1);

        assertThat(drawn).hasSize(3).isEqualTo(sampled(3, 1));
        assertThat(drawn).isSubsetOf("fare", "keeper", "lamp", "ethanol", "dogs");
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 8))
                .anySatisfy(seed -> assertThat(sampled(3, seed)).isNotEqualTo(drawn));
        assertThat(sampled(9, 1)).containsExactly("fare", "keeper", "lamp", "ethanol", "dogs");
    }

    private static List<String> sampled(int sample, long seed) {
        RunOptions options = new RunOptions(Optional.empty(), sample, seed, List.of(1), false, false, false);
        return Run.of(Harbour.set(), Harbour.system(), options, Progress.NONE).questions().stream()
                .map(QuestionResult::key)
                .toList();
    }

    @Test
    void forcedItNeverRefuses() {
        RunOptions forced = new RunOptions(Optional.empty(), 0, 1, List.of(1), true, false, false);

        RunResult result = Run.of(Harbour.set(), Harbour.system(), forced, Progress.NONE);

        assertThat(result.questions()).allMatch(QuestionResult::answered);
    }

    @Test
    void retrievingOnlyAnswersNothing() {
        WordOverlapSystem mute = new WordOverlapSystem(0.5, Map.of(), Harbour.DOCUMENTS) {
            @Override
            protected List<Reading> readings(Question question) {
                throw new AssertionError("nothing is to be read");
            }
        };

        RunResult result = Run.of(Harbour.set(), mute, RunOptions.DEFAULT.retrieving(), Progress.NONE);

        assertThat(result.questions()).noneMatch(QuestionResult::answered);
        assertThat(result.questions())
                .allMatch(question -> question.refusal().isEmpty())
                .allMatch(question -> question.variant() == Variant.RETRIEVED);
        assertThat(result.totals().keySet())
                .contains("evidence-hit@1", "document-recall@10")
                .allMatch(name -> Measure.named(name).filter(Measure::hasCutoff).isPresent());
    }

    @Test
    void retrievingOnlyMeasuresAsAnsweringDoes() {
        RunResult answered = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT, Progress.NONE);
        RunResult retrieved = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT.retrieving(), Progress.NONE);

        assertThat(answered.totals()).containsAllEntriesOf(retrieved.totals());
        assertThat(retrieved.totals()).isNotEmpty();
    }

    @Test
    void retrievesOnlyForQuestionsOfWhichThePlaceIsKnown() {
        RunResult result = Run.of(Harbour.set(), Harbour.system(), RunOptions.DEFAULT.retrieving(), Progress.NONE);

        assertThat(result.questions()).extracting(QuestionResult::key).containsExactly("fare", "keeper", "lamp");
        assertThatThrownBy(() -> Run.of(
                        Harbour.set(),
                        Harbour.system(),
                        RunOptions.DEFAULT.retrieving().of(Part.FIT),
                        Progress.NONE))
                .hasMessage("harbour has no question to fit of which it is known where the answer stands");
    }

    @Test
    void retrievingOnlyGoesNeitherWithForceNorWithHiddenEvidence() {
        assertThatThrownBy(() -> new RunOptions(Optional.empty(), 0, 1, List.of(1), true, false, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RunOptions(Optional.empty(), 0, 1, List.of(1), false, true, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The line on dogs is in the other document, retrieved later, and read alone. */
    @Test
    void whatWasReadComesBeforeWhatWasOnlyRetrieved() {
        WordOverlapSystem lastRead = new LineReadingSystem(0.5, Map.of(), Harbour.DOCUMENTS) {
            @Override
            protected List<Reading> readings(Question question) {
                return super.readings(question).stream()
                        .filter(reading -> reading.hit().passage().text().contains("Dogs"))
                        .toList();
            }
        };

        Map<String, Double> measures =
                run(lastRead, keeper()).questions().get(0).measures();

        assertThat(measures)
                .contains(
                        entry("document-hit@1", 1.0),
                        entry("read-document-hit@1", 0.0),
                        entry("read-document-recall@3", 1.0),
                        entry("read-hit@3", 0.0));
        assertThat(measures.get("read-document-ndcg@3")).isCloseTo(0.631, within(0.001));
        assertThat(run(keeper()).questions().get(0).measures()).doesNotContainKey("read-document-hit@1");
    }

    @Test
    void aCitationThatTheDocumentDoesNotBearOutIsNotVerbatim() {
        Document forged =
                Document.of("ferry.txt", Description.titled("Ferry"), "An adult single costs £9.99", List.of());
        WordOverlapSystem forger = new WordOverlapSystem(0.5, Map.of(), Harbour.DOCUMENTS) {
            @Override
            public Map<String, Document> documents() {
                return Map.of("ferry.txt", forged);
            }
        };

        assertThat(run(forger, fare()).questions().get(0).measures()).contains(entry("verbatim", 0.0));
    }

    @Test
    void aFailureNamesItsQuestion() {
        WordOverlapSystem broken = new WordOverlapSystem(0.5, Map.of(), Harbour.DOCUMENTS) {
            @Override
            protected Citation cite(Passage passage) {
                throw new IllegalArgumentException("no ink");
            }
        };

        assertThatThrownBy(() -> run(broken, fare()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("harbour, question fare: java.lang.IllegalArgumentException: no ink");
    }

    private static RunResult run(LabelledQuestion... questions) {
        return run(Harbour.system(), questions);
    }

    private static RunResult run(Prepared system, LabelledQuestion... questions) {
        return Run.of(Harbour.set(questions), system, RunOptions.DEFAULT, Progress.NONE);
    }
}
