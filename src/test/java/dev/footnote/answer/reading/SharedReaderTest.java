package dev.footnote.answer.reading;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.onnx.ReaderModel;
import dev.footnote.answer.question.Asked;
import dev.footnote.answer.question.QuestionAnalysis;
import dev.footnote.document.Document;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.language.WordReader;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Indexes;
import dev.footnote.search.index.PassageTokens;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import dev.footnote.search.retrieval.RankFusion;
import dev.footnote.search.retrieval.Retriever;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Several people who read with one trained model on one thread, with and without time. */
class SharedReaderTest {

    private static final int DOCUMENTS = 24;
    private static final int PEOPLE = 8;
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final HashEmbedder EMBEDDER = new HashEmbedder();
    private static final LuceneTextAnalyzer ANALYZER = new LuceneTextAnalyzer(Stemming.PORTER);
    private static final Asked KEEPER = new QuestionAnalysis(ANALYZER).analyze("Who was the keeper of the lighthouse?");
    private static final IndexSnapshot INDEX = Indexes.of(
            ANALYZER,
            EMBEDDER,
            300,
            IntStream.range(0, DOCUMENTS).mapToObj(SharedReaderTest::lighthouse).toList());

    private static ReaderModel model;
    private static ExecutorService people;

    @BeforeAll
    static void open() {
        model = new ReaderModel(1);
        people = Executors.newFixedThreadPool(PEOPLE);
    }

    @AfterAll
    static void close() {
        people.shutdown();
        model.close();
        INDEX.close();
    }

    @Test
    void whoReadsLittleDoesNotWaitUntilWhoReadsMuchIsDone() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicInteger checks = new AtomicInteger();
        Future<List<Reading>> much = people.submit(() -> reader(DOCUMENTS, LONG).read(KEEPER, hits(DOCUMENTS), () -> {
            if (checks.incrementAndGet() == 3) {
                reading.countDown();
            }
        }));
        assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();

        List<Reading> little = reader(2, LONG).read(KEEPER, hits(2));

        assertThat(little).hasSize(2);
        assertThat(much.isDone()).isFalse();
        assertThat(much.get(2, TimeUnit.MINUTES)).hasSize(DOCUMENTS);
    }

    @Test
    void eightAtOnceReadWhatEachReadsAlone() throws Exception {
        List<Reading> alone = reader(6, LONG).read(KEEPER, hits(6));

        for (List<Reading> together : eight(reader(6, LONG), hits(6))) {
            assertThat(together).hasSize(6);
            for (int i = 0; i < 6; i++) {
                assertThat(together.get(i).hit()).isEqualTo(alone.get(i).hit());
                assertThat(together.get(i).confidence()).isEqualTo(alone.get(i).confidence(), within(1e-9));
            }
        }
    }

    @Test
    void whenTheTimeIsUpTheBestSoFarIsWhatWasRead() {
        List<Reading> read = reader(DOCUMENTS, Duration.ZERO).read(KEEPER, hits(DOCUMENTS));

        // the first is always read, and one more may have been on its way
        assertThat(read).hasSizeBetween(1, 2);
        assertThat(read.get(0).sentences()).isNotEmpty();
    }

    @Test
    void eightAtOnceWithHardlyAnyTimeAllReadSomething() throws Exception {
        for (List<Reading> read : eight(reader(DOCUMENTS, Duration.ofMillis(1)), hits(DOCUMENTS))) {
            assertThat(read).hasSizeBetween(1, DOCUMENTS - 1);
            assertThat(read.get(0).sentences()).isNotEmpty();
        }
    }

    /** What eight people read with one reader at once. */
    private static List<List<Reading>> eight(TrainedReader reader, List<Hit> hits) throws Exception {
        List<Future<List<Reading>>> asked = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            asked.add(people.submit(() -> reader.read(KEEPER, hits)));
        }
        List<List<Reading>> read = new ArrayList<>();
        for (Future<List<Reading>> one : asked) {
            read.add(one.get(2, TimeUnit.MINUTES));
        }
        return read;
    }

    private static List<Hit> hits(int count) {
        List<Hit> hits = new Retriever(INDEX, EMBEDDER, new RankFusion(60), new Retriever.Options(50, 1, 1))
                .retrieve(Query.of(KEEPER.text(), Filter.NONE), count);
        assertThat(hits).hasSize(count);
        return hits;
    }

    private static TrainedReader reader(int passages, Duration budget) {
        PassageTokens tokens = new PassageTokens(EMBEDDER, 100);
        RuleReader rules = new RuleReader(
                ReadSentences.of(ANALYZER, EMBEDDER, tokens),
                INDEX,
                EMBEDDER,
                tokens,
                new LinearModel(-2, Map.of("COVERAGE", 4.0)));
        return new TrainedReader(
                rules,
                model,
                new QuestionAnalysis(ANALYZER),
                new WordReader(ANALYZER, text -> List.of()),
                new LinearModel(0, Map.of("READ_WORDS", 5.0)),
                new TrainedReader.Options(passages, budget));
    }

    private static Document lighthouse(int number) {
        return Sentences.document(
                "lighthouse" + number,
                "The lighthouse stands on rock " + number + ".",
                "Its keeper was Anna Berg the " + number + "th.",
                "The lamp burned whale oil until electric light came in " + (1900 + number) + ".",
                "Boats pass it on their way to the harbour. ".repeat(12).strip());
    }
}
