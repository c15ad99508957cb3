package dev.footnote.answer.reading;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.WordReader;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.retrieval.RankFusion;
import dev.footnote.search.retrieval.Retriever;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TrainedReaderTest {

    private static final Document FERRY =
            Sentences.document("ferry", "The ferry is old.", "The ferry crosses in calm weather.");
    private static final Document LAMP = Sentences.document("lamp", "The ferry passes the lamp.", "It burns oil.");

    private static final String QUESTION = "What does the ferry burn?";

    private final HashEmbedder embedder = new HashEmbedder();
    private final LuceneTextAnalyzer analyzer = new LuceneTextAnalyzer(Stemming.PORTER);
    private final IndexSnapshot index = Indexes.of(analyzer, embedder, 50, List.of(FERRY, LAMP));

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void whatTheModelFindsDecidesAndIsTheShortAnswer() {
        List<Reading> readings = read(
                5,
                (question, passages, budget) -> passages.stream()
                        .map(passage -> Optional.of(reading(passage, "oil")))
                        .toList());

        SentenceReading best = readings.get(0).sentences().get(1);
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).hit().passage().document()).isEqualTo(LAMP);
        assertThat(best.score()).isEqualTo(readings.get(0).confidence()).isGreaterThan(0.9);
        assertThat(best.shortest().orElseThrow().span().in(LAMP.text())).isEqualTo("oil");
        assertThat(best.features()).containsEntry("READ_WORDS", 0.9).containsKey("COVERAGE");
        assertThat(best.features().get("READ_SHARE")).isCloseTo(0, within(1e-6));
        // the sentence before it has none of the likely starts
        assertThat(readings.get(0).sentences().get(0).features()).containsEntry("READ_SHARE", -1.0);
    }

    @Test
    void whatWasNotReadInTimeIsLeftOut() {
        List<Reading> readings = read(5, (question, passages, budget) -> {
            assertThat(budget).isEqualTo(Duration.ofMillis(300));
            return List.of(Optional.of(reading(passages.get(0), "ferry")), Optional.empty());
        });

        assertThat(readings).hasSize(1);
    }

    @Test
    void whoeverStopsItIsObeyedBeforeTheModelReads() {
        TrainedReader reader = reader(5, (question, passages, budget) -> {
            throw new AssertionError("read all the same");
        });
        List<Integer> checks = new ArrayList<>();

        assertThatThrownBy(() -> reader.read(asked(), retrieved(), () -> {
                    checks.add(1);
                    if (checks.size() > 1) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void noMoreIsReadThanWasSaid() {
        List<Reading> readings =
                read(1, (question, passages, budget) -> List.of(Optional.of(reading(passages.get(0), "ferry"))));

        assertThat(readings).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new TrainedReader.Options(0, Duration.ZERO));
    }

    private List<Reading> read(int passages, CrossEncoder encoder) {
        return reader(passages, encoder).read(asked(), retrieved());
    }

    private Asked asked() {
        return new QuestionAnalysis(analyzer).analyze(QUESTION);
    }

    private List<Hit> retrieved() {
        return new Retriever(index, embedder, new RankFusion(60), new Retriever.Options(10, 1, 1))
                .retrieve(Query.of(QUESTION, Filter.NONE), 5);
    }

    private TrainedReader reader(int passages, CrossEncoder encoder) {
        PassageTokens tokens = new PassageTokens(embedder, 10);
        RuleReader rules = new RuleReader(
                ReadSentences.of(analyzer, embedder, tokens),
                index,
                embedder,
                tokens,
                new LinearModel(-2, Map.of("COVERAGE", 4.0)));
        return new TrainedReader(
                rules,
                encoder,
                new QuestionAnalysis(analyzer),
                new WordReader(analyzer, text -> List.of()),
                new LinearModel(0, Map.of("READ_WORDS", 5.0)),
                new TrainedReader.Options(passages, Duration.ofMillis(300)));
    }

    /** A model that looks for one word. */
    private static CrossReading reading(Passage passage, String wanted) {
        List<Span> pieces = new ArrayList<>();
        for (int i = 0; i < passage.text().length(); i++) {
            int end = i;
            while (end < passage.text().length()
                    && Character.isLetter(passage.text().charAt(end))) {
                end++;
            }
            if (end > i) {
                pieces.add(Span.of(i, end).shift(passage.span().start()));
                i = end;
            }
        }
        float[] scores = new float[pieces.size()];
        for (int i = 0; i < scores.length; i++) {
            boolean found = pieces.get(i).in(passage.document().text()).equals(wanted);
            scores[i] = found && wanted.equals("oil") ? 9 : -9;
        }
        return new CrossReading(0, 0, pieces, scores, scores, scores);
    }
}
