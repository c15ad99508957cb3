package dev.footnote.search.store;

import dev.footnote.adapter.lucene.Bm25;
import dev.footnote.adapter.lucene.LexicalWeights;
import dev.footnote.adapter.lucene.LucenePassageIndex;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.document.Document;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.passage.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents change while eight threads ask: each sees all of one generation and nothing of another. */
class GenerationsTest {

    private static final int THREADS = 8;
    private static final int CHANGES = 300;
    private static final float[] EAST = {1, 0};

    private final DocumentStore store = new DocumentStore(
            new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.NONE), LexicalWeights.DEFAULT, Bm25.DEFAULT));
    private final PerGeneration<Asking> asking = new PerGeneration<>(store, Asking::new);

    /** Something that answers from the generation it was made of, as the program's answerer does. */
    private record Asking(Generation generation) {}

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoAsksSeesOneGenerationFromBeginningToEnd() throws Exception {
        change(1);
        List<Set<Long>> seen = eightAsk(() -> asking.use(one -> {
            Set<Long> first = seen(one.generation());
            Thread.yield();
            first.addAll(seen(one.generation()));
            return first;
        }));

        assertThat(seen).allSatisfy(generations -> assertThat(generations).hasSize(1));
        assertThat(new HashSet<>(seen)).hasSizeGreaterThan(2);
    }

    /** The proof that the test above can fail. */
    @Test
    void whoAsksTwiceMaySeeTwo() throws Exception {
        change(1);
        List<Set<Long>> seen = eightAsk(() -> {
            Set<Long> first = asking.use(one -> seen(one.generation()));
            Thread.yield();
            first.addAll(asking.use(one -> seen(one.generation())));
            return first;
        });

        assertThat(seen).anySatisfy(generations -> assertThat(generations).hasSizeGreaterThan(1));
    }

    /** What eight threads see, each again and again, while the documents are changed. */
    private List<Set<Long>> eightAsk(Supplier<Set<Long>> ask) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        List<Future<List<Set<Long>>>> asked = new ArrayList<>();
        for (int person = 0; person < THREADS; person++) {
            asked.add(people.submit(() -> {
                List<Set<Long>> seen = new ArrayList<>();
                while (!Thread.currentThread().isInterrupted() && (seen.isEmpty() || !isDone())) {
                    seen.add(ask.get());
                }
                return seen;
            }));
        }
        for (int number = 2; number <= CHANGES; number++) {
            change(number);
        }
        List<Set<Long>> all = new ArrayList<>();
        for (Future<List<Set<Long>>> one : asked) {
            all.addAll(one.get(2, TimeUnit.MINUTES));
        }
        people.shutdown();
        return all;
    }

    private boolean isDone() {
        return store.read(Generation::number) == CHANGES;
    }

    /** Documents that all say of which generation they are; how many and which there are changes as well. */
    private void change(int number) {
        List<Document> put = IntStream.rangeClosed(0, number % 4)
                .mapToObj(i -> Sentences.document("d" + (number + i) % 5, "tide of " + mark(number)))
                .toList();
        Set<String> removed = new HashSet<>(Set.of("d0", "d1", "d2", "d3", "d4"));
        put.forEach(document -> removed.remove(document.id()));
        List<Passage> passages = put.stream().map(Sentences::passage).toList();
        store.change(put, removed, passages, Collections.nCopies(put.size(), EAST));
    }

    /** The numbers of all generations of which a document, a passage or a word is seen. */
    private static Set<Long> seen(Generation generation) {
        Set<Long> seen = new HashSet<>(Set.of(generation.number()));
        IndexSnapshot index = generation.index();
        generation.documents().values().forEach(document -> seen.add(number(document)));
        for (List<Scored> found : List.of(
                index.lexical("tide", 9, Filter.NONE),
                index.dense(EAST, 9, Filter.NONE).passages())) {
            assertThat(found).hasSameSizeAs(generation.documents().values());
            found.forEach(hit -> seen.add(number(hit.passage().document())));
        }
        generation
                .documents()
                .keySet()
                .forEach(id -> index.passages(id).forEach(passage -> seen.add(number(passage.document()))));
        for (long number = generation.number() - 1; number <= generation.number() + 1; number++) {
            boolean known = index.vocabulary().has(mark(number));
            int frequency = index.statistics(List.of(mark(number))).frequency(mark(number));
            assertThat(known).isEqualTo(frequency > 0);
            if (known) {
                seen.add(number);
            }
        }
        return seen;
    }

    /** A word of letters for a number. */
    private static String mark(long number) {
        StringBuilder letters = new StringBuilder("of");
        for (char digit : Long.toString(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }

    private static long number(Document document) {
        long number = 0;
        for (char letter : document.text().substring("tide of of".length()).toCharArray()) {
            number = 10 * number + letter - 'a';
        }
        return number;
    }
}
