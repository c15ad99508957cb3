package dev.footnote.search.index;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** What every passage index keeps to, whatever stands behind it. */
public abstract class PassageIndexContract {

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};
    private static final float[] NORTH_EAST = {(float) Math.sqrt(0.5), (float) Math.sqrt(0.5)};

    /** The index that a test is about, empty before it. */
    protected PassageIndex index;

    /** An empty index whose words are English, as the contract's own. */
    protected abstract PassageIndex create();

    @BeforeEach
    void open() {
        index = create();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsAPassageByItsWords() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance to tell the way.");

        assertThat(documents(lexical("When do ferries leave?", 10, Filter.NONE)))
                .containsExactly("ferry");
        assertThat(lexical("submarine", 10, Filter.NONE)).isEmpty();
    }

    static Stream<String> whatAPersonMayType() {
        return Stream.of(
                "AC/DC",
                "C++ (2nd ed.)?",
                "\"unbalanced",
                "a AND",
                "*:*",
                "text:noon",
                "noon~ OR [a TO",
                "\\",
                "😀",
                "",
                "the of and",
                "noon ".repeat(2000),
                distinctWords(10_000) + " noon");
    }

    @ParameterizedTest
    @MethodSource("whatAPersonMayType")
    void searchesForAnyTextAndNeverReadsItAsAQuery(String text) {
        add("ferry", "The ferry leaves at noon.");
        add("music", "AC/DC played in C++, 2nd ed. 😀");

        List<Scored> found = lexical(text, 10, Filter.NONE);

        assertThat(found).hasSizeLessThan(2);
        assertThat(found).allSatisfy(hit -> assertThat(hit.score()).isPositive().isFinite());
    }

    @Test
    void findsNamesMadeOfSigns() {
        add("music", "AC/DC played all night.");
        add("code", "It is written in C++ 🚀.");

        assertThat(documents(lexical("AC/DC", 10, Filter.NONE))).containsExactly("music");
        assertThat(documents(lexical("C++?", 10, Filter.NONE))).containsExactly("code");
        assertThat(documents(lexical("🚀", 10, Filter.NONE))).containsExactly("code");
        assertThat(lexical("c", 10, Filter.NONE)).isEmpty();
    }

    @Test
    void findsTheNearestVectors() {
        add("east", "one", EAST);
        add("north", "two", NORTH);
        add("between", "three", NORTH_EAST);

        List<Scored> found = dense(EAST, 2, Filter.NONE);

        assertThat(documents(found)).containsExactly("east", "between");
        assertThat(found.get(0).score()).isEqualTo(1, within(1e-6));
        assertThat(found.get(1).score()).isEqualTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void findsExactlyWhatALookAtEveryVectorFinds() {
        Random random = new Random(7);
        List<Passage> passages = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            passages.add(whole(document("d%03d".formatted(i), "text " + i)));
            vectors.add(randomVector(random, 33));
        }
        add(passages, vectors);
        float[] query = randomVector(random, 33);

        List<Scored> found = dense(query, 20, Filter.NONE);

        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(dot(vectors.get(b), query), dot(vectors.get(a), query)));
        assertThat(found)
                .extracting(Scored::passage)
                .containsExactlyElementsOf(
                        order.stream().limit(20).map(passages::get).toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).score()).isEqualTo(dot(vectors.get(order.get(i)), query), within(1e-6));
        }
    }

    @Test
    void breaksTiesByDocumentAndPosition() {
        Document early = document("a", "noon noon");
        add(List.of(whole(document("c", "noon"))), List.of(EAST));
        add(
                List.of(
                        new Passage(early, Span.of(5, 9), List.of(), List.of()),
                        new Passage(early, Span.of(0, 4), List.of(), List.of())),
                List.of(EAST, EAST));

        for (List<Scored> found : List.of(lexical("noon", 3, Filter.NONE), dense(EAST, 3, Filter.NONE))) {
            assertThat(found)
                    .extracting(hit ->
                            hit.passage().document().id() + hit.passage().span().start())
                    .containsExactly("a0", "a5", "c0");
        }
        assertThat(dense(EAST, 1, Filter.NONE).get(0).passage().span().start()).isZero();
    }

    @Test
    void filtersInsideTheSearchSoThatTheAskedNumberComesBack() {
        for (int i = 0; i < 50; i++) {
            add("near%02d".formatted(i), "noon noon noon", EAST);
        }
        add("far1", "noon, and many other words that make it long", NORTH);
        add("far2", "noon, and many other words that make it long", NORTH);
        Filter filter = new Filter(Set.of("far1", "far2"), Set.of(), Optional.empty(), Optional.empty(), Set.of());

        assertThat(documents(lexical("noon", 2, filter))).containsExactly("far1", "far2");
        assertThat(documents(dense(EAST, 2, filter))).containsExactly("far1", "far2");
    }

    @Test
    void allowsWhatTheFilterAllows() {
        List<Document> documents = List.of(
                document("a", "A", "noon", Optional.of("The Straße Post"), Optional.of(LocalDate.of(2020, 5, 1))),
                document("b", "B", "noon", Optional.of("Gazette"), Optional.of(LocalDate.of(2021, 5, 1))),
                document("c", "C", "noon", Optional.of("GAZETTE"), Optional.empty()),
                document("d", "D", "noon", Optional.empty(), Optional.of(LocalDate.of(1969, 12, 31))));
        documents.forEach(document -> add(List.of(whole(document)), List.of(EAST)));
        Optional<LocalDate> none = Optional.empty();
        Optional<LocalDate> may = Optional.of(LocalDate.of(2020, 5, 1));
        List<Filter> filters = List.of(
                Filter.NONE,
                Filter.withholding(Set.of("a", "d", "unknown")),
                new Filter(Set.of("a", "b"), Set.of(), none, none, Set.of("b")),
                new Filter(Set.of("unknown"), Set.of(), none, none, Set.of()),
                new Filter(Set.of(), Set.of("gazette", "THE STRAßE POST"), none, none, Set.of()),
                new Filter(Set.of(), Set.of("gazette"), may, none, Set.of()),
                new Filter(Set.of(), Set.of(), may, none, Set.of()),
                new Filter(Set.of(), Set.of(), none, may, Set.of()),
                new Filter(Set.of(), Set.of(), may, may, Set.of()));

        for (Filter filter : filters) {
            List<String> allowed =
                    documents.stream().filter(filter::allows).map(Document::id).toList();
            assertThat(documents(lexical("noon", 10, filter)))
                    .as(filter.toString())
                    .isEqualTo(allowed);
            assertThat(documents(dense(EAST, 10, filter))).as(filter.toString()).isEqualTo(allowed);
        }
    }

    @Test
    void replacesADocumentThatIsAddedAgain() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance.");
        add("ferry", "The ferry leaves at midnight.");

        assertThat(size()).isEqualTo(2);
        assertThat(lexical("noon", 10, Filter.NONE)).isEmpty();
        assertThat(lexical("midnight", 10, Filter.NONE)).hasSize(1);
        assertThat(passages("ferry")).extracting(Passage::text).containsExactly("The ferry leaves at midnight.");
    }

    @Test
    void scoresAfterAReplacementAsIfItHadAlwaysBeenSo() {
        add("ferry", "noon noon noon and more");
        add("bees", "Bees dance at noon.");
        add("tides", "High tide at noon and midnight.");
        add("ferry", "The ferry rests.");
        try (PassageIndex fresh = create()) {
            Indexes.change(fresh, Set.of(), passages("bees", "ferry", "tides"), Collections.nCopies(3, EAST));

            assertSame(fresh, Set.of("noon", "midnight", "ferry"));
        }
    }

    /** Hundreds of changes, so that something deleted is always still there to be counted by mistake. */
    @Test
    void holdsAfterManyChangesWhatAFreshIndexHolds() {
        Random random = new Random(5);
        Map<String, Passage> held = new TreeMap<>();
        Set<String> words = new TreeSet<>();
        for (int change = 0; change < 300; change++) {
            String id = "d" + random.nextInt(40);
            Passage passage = whole(document(id, text(random)));
            words.addAll(List.of(passage.text().split(" ")));
            boolean removed = random.nextInt(4) == 0;
            Indexes.change(
                    index, Set.of(id), removed ? List.of() : List.of(passage), removed ? List.of() : List.of(EAST));
            held.remove(id);
            if (!removed) {
                held.put(id, passage);
            }
        }
        try (PassageIndex fresh = create()) {
            Indexes.change(fresh, Set.of(), List.copyOf(held.values()), Collections.nCopies(held.size(), EAST));

            assertSame(fresh, words);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("noon");
        for (int word = random.nextInt(90); word >= 0; word--) {
            text.append(" kelp").append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(4)));
        }
        return text.toString();
    }

    private void assertSame(PassageIndex fresh, Set<String> words) {
        try (IndexSnapshot ours = index.snapshot();
                IndexSnapshot theirs = fresh.snapshot()) {
            assertThat(ours.size()).isEqualTo(theirs.size());
            assertThat(ours.statistics(words)).isEqualTo(theirs.statistics(words));
            for (String word : words) {
                assertThat(ours.lexical(word, 50, Filter.NONE)).isEqualTo(theirs.lexical(word, 50, Filter.NONE));
                assertThat(ours.vocabulary().has(word))
                        .as(word)
                        .isEqualTo(theirs.vocabulary().has(word));
                assertThat(ours.vocabulary().nearest(word + "x", 2))
                        .isEqualTo(theirs.vocabulary().nearest(word + "x", 2));
            }
            assertThat(ours.dense(EAST, 50, Filter.NONE)).isEqualTo(theirs.dense(EAST, 50, Filter.NONE));
        }
    }

    @Test
    void aSnapshotStaysWhatItWas() {
        add("ferry", "The ferry leaves at noon.");
        try (IndexSnapshot before = index.snapshot()) {
            Indexes.change(index, Set.of("ferry"), List.of(whole(document("bees", "Bees dance."))), List.of(NORTH));

            assertThat(documents(before.lexical("ferry bees", 5, Filter.NONE))).containsExactly("ferry");
            assertThat(documents(before.dense(NORTH, 5, Filter.NONE).passages()))
                    .containsExactly("ferry");
            assertThat(before.statistics(List.of("ferry", "bees")).frequency("ferry"))
                    .isEqualTo(1);
            assertThat(before.vocabulary().has("bees")).isFalse();
            assertThat(before.passages("bees")).isEmpty();
            assertThat(before.documents()).containsOnlyKeys("ferry");
            assertThat(before.size()).isEqualTo(1);
        }
        assertThat(documents(lexical("ferry bees", 5, Filter.NONE))).containsExactly("bees");
    }

    @Test
    void saysWhetherEveryVectorWasCompared() {
        add("east", "one", EAST);

        boolean exact = read(snapshot -> snapshot.dense(NORTH, 1, Filter.NONE)).exact();

        assertThat(exact).isTrue();
    }

    @Test
    void removesDocuments() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance at noon.");

        Indexes.change(index, Set.of("ferry", "unknown"), List.of(), List.of());

        assertThat(documents(lexical("noon", 10, Filter.NONE))).containsExactly("bees");
        assertThat(documents(dense(EAST, 10, Filter.NONE))).containsExactly("bees");
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void knowsHowRareATermIs() {
        assertThat(idf("noon")).isZero();
        add("a", "noon noon");
        add("b", "noon");
        add("c", "midnight");

        assertThat(idf("noon")).isEqualTo(Math.log(1 + 1.5 / 2.5), within(1e-9));
        assertThat(idf("midnight")).isEqualTo(Math.log(1 + 2.5 / 1.5), within(1e-9));
        assertThat(idf("unknown")).isEqualTo(Math.log(1 + 3.5 / 0.5), within(1e-9));
    }

    @Test
    void findsNothingWhenNothingIsHeldOrAskedFor() {
        assertThat(lexical("noon", 10, Filter.NONE)).isEmpty();
        assertThat(dense(EAST, 10, Filter.NONE)).isEmpty();
        add("a", "noon");
        assertThat(lexical("noon", 0, Filter.NONE)).isEmpty();
        assertThat(dense(EAST, 0, Filter.NONE)).isEmpty();
        assertThat(dense(EAST, Integer.MAX_VALUE, Filter.NONE)).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Passage passage = whole(document("a", "noon"));
        add("b", "noon");

        assertThatThrownBy(() -> add(List.of(passage), List.of())).hasMessage("1 passages but 0 vectors");
        assertThatThrownBy(() -> add(List.of(passage, passage), List.of(EAST, EAST)))
                .hasMessage("added twice: " + passage.id());
        assertThatThrownBy(() -> add(List.of(passage), List.of(new float[3])))
                .hasMessage("a vector of 3 numbers, not 2");
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void showsASearchAllOfADocumentOrNothingWhileItIsReplaced() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        add("a", "old old", EAST);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                add("a", (i % 2 == 0 ? "new" : "old") + " words", EAST);
            }
            done.set(true);
        });

        while (!done.get() && !writing.isDone()) {
            assertThat(dense(EAST, 5, Filter.NONE)).hasSize(1);
            assertThat(lexical("old new", 5, Filter.NONE))
                    .hasSize(1)
                    .allSatisfy(hit -> assertThat(hit.passage().text()).containsAnyOf("old", "new"));
        }
        writing.get();
    }

    private void add(String id, String text) {
        add(id, text, EAST);
    }

    private void add(String id, String text, float[] vector) {
        add(List.of(whole(document(id, text))), List.of(vector));
    }

    private void add(List<Passage> passages, List<float[]> vectors) {
        Indexes.change(index, Set.of(), passages, vectors);
    }

    private List<Scored> lexical(String text, int k, Filter filter) {
        return read(snapshot -> snapshot.lexical(text, k, filter));
    }

    private List<Scored> dense(float[] vector, int k, Filter filter) {
        return read(snapshot -> snapshot.dense(vector, k, filter)).passages();
    }

    private double idf(String term) {
        return read(snapshot -> snapshot.statistics(List.of(term))).idf(term);
    }

    private int size() {
        return read(IndexSnapshot::size);
    }

    private List<Passage> passages(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> read(snapshot -> snapshot.passages(id)).stream())
                .toList();
    }

    private <R> R read(Function<IndexSnapshot, R> reading) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return reading.apply(snapshot);
        }
    }

    private static Document document(String id, String text) {
        return Document.of(
                id, new Description(text, true, Optional.empty(), Optional.empty(), Optional.empty()), text, List.of());
    }

    private static Document document(
            String id, String title, String text, Optional<String> source, Optional<LocalDate> published) {
        return Document.of(id, new Description(title, false, source, Optional.empty(), published), text, List.of());
    }

    private static Passage whole(Document document) {
        return new Passage(document, Span.of(0, document.text().length()), List.of(), List.of());
    }

    private static List<String> documents(List<Scored> found) {
        return found.stream().map(hit -> hit.passage().document().id()).toList();
    }

    private static String distinctWords(int characters) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < characters; i++) {
            words.append("word").append(i).append(' ');
        }
        return words.toString();
    }

    private static float[] randomVector(Random random, int length) {
        double[] raw = random.doubles(length, -1, 1).toArray();
        double norm = Math.sqrt(Arrays.stream(raw).map(x -> x * x).sum());
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = (float) (raw[i] / norm);
        }
        return vector;
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
