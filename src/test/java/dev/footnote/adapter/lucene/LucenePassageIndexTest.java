package dev.footnote.adapter.lucene;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.Scored;
import dev.footnote.search.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LucenePassageIndexTest {

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};
    private static final float[] NORTH_EAST = {(float) Math.sqrt(0.5), (float) Math.sqrt(0.5)};

    private final LucenePassageIndex index = index(LexicalWeights.DEFAULT);

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsAPassageByItsWords() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance to tell the way.");

        assertThat(documents(index.lexical("When do ferries leave?", 10, Filter.NONE)))
                .containsExactly("ferry");
        assertThat(index.lexical("submarine", 10, Filter.NONE)).isEmpty();
    }

    @Test
    void scoresAsBm25Says() {
        add("a", "apple apple pear");
        add("b", "apple plum grape melon");
        add("c", "plum plum");
        double k1 = Bm25.DEFAULT.k1();
        double b = Bm25.DEFAULT.b();
        double idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5));

        List<Scored> found = index.lexical("apple", 10, Filter.NONE);

        double twice = idf * 2 / (2 + k1 * (1 - b + b * 3 / 3.0));
        double once = idf * 1 / (1 + k1 * (1 - b + b * 4 / 3.0));
        assertThat(found)
                .extracting(Scored::score)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(twice, within(1e-5)),
                        second -> assertThat(second).isEqualTo(once, within(1e-5)));
    }

    @Test
    void countsTitleAndHeadingsAsMuchAsItIsTold() {
        Document titled = document("titled", "Tides", "Water rises twice a day.", Optional.empty(), Optional.empty());
        Passage underHeading = new Passage(titled, Span.of(0, 24), List.of(), List.of("Moon"));
        try (LucenePassageIndex textOnly = index(new LexicalWeights(1, 0, 0))) {
            index.add(List.of(underHeading), List.of(EAST));
            textOnly.add(List.of(underHeading), List.of(EAST));

            assertThat(index.lexical("tides", 10, Filter.NONE)).hasSize(1);
            assertThat(index.lexical("moon", 10, Filter.NONE)).hasSize(1);
            assertThat(textOnly.lexical("tides moon", 10, Filter.NONE)).isEmpty();
            assertThat(textOnly.lexical("water", 10, Filter.NONE)).hasSize(1);
        }
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

        List<Scored> found = index.lexical(text, 10, Filter.NONE);

        assertThat(found).hasSizeLessThan(2);
        assertThat(found).allSatisfy(hit -> assertThat(hit.score()).isPositive().isFinite());
    }

    @Test
    void findsNamesMadeOfSigns() {
        add("music", "AC/DC played all night.");
        add("code", "It is written in C++ 🚀.");

        assertThat(documents(index.lexical("AC/DC", 10, Filter.NONE))).containsExactly("music");
        assertThat(documents(index.lexical("C++?", 10, Filter.NONE))).containsExactly("code");
        assertThat(documents(index.lexical("🚀", 10, Filter.NONE))).containsExactly("code");
        assertThat(index.lexical("c", 10, Filter.NONE)).isEmpty();
    }

    @Test
    void findsTheNearestVectors() {
        add("east", "one", EAST);
        add("north", "two", NORTH);
        add("between", "three", NORTH_EAST);

        List<Scored> found = index.dense(EAST, 2, Filter.NONE);

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
        index.add(passages, vectors);
        float[] query = randomVector(random, 33);

        List<Scored> found = index.dense(query, 20, Filter.NONE);

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
        index.add(List.of(whole(document("c", "noon"))), List.of(EAST));
        index.add(
                List.of(
                        new Passage(early, Span.of(5, 9), List.of(), List.of()),
                        new Passage(early, Span.of(0, 4), List.of(), List.of())),
                List.of(EAST, EAST));

        for (List<Scored> found : List.of(index.lexical("noon", 3, Filter.NONE), index.dense(EAST, 3, Filter.NONE))) {
            assertThat(found)
                    .extracting(hit ->
                            hit.passage().document().id() + hit.passage().span().start())
                    .containsExactly("a0", "a5", "c0");
        }
        assertThat(index.dense(EAST, 1, Filter.NONE).get(0).passage().span().start())
                .isZero();
    }

    @Test
    void filtersInsideTheSearchSoThatTheAskedNumberComesBack() {
        for (int i = 0; i < 50; i++) {
            add("near%02d".formatted(i), "noon noon noon", EAST);
        }
        add("far1", "noon, and many other words that make it long", NORTH);
        add("far2", "noon, and many other words that make it long", NORTH);
        Filter filter = new Filter(Set.of("far1", "far2"), Set.of(), Optional.empty(), Optional.empty(), Set.of());

        assertThat(documents(index.lexical("noon", 2, filter))).containsExactly("far1", "far2");
        assertThat(documents(index.dense(EAST, 2, filter))).containsExactly("far1", "far2");
    }

    @Test
    void allowsWhatTheFilterAllows() {
        List<Document> documents = List.of(
                document("a", "A", "noon", Optional.of("The Straße Post"), Optional.of(LocalDate.of(2020, 5, 1))),
                document("b", "B", "noon", Optional.of("Gazette"), Optional.of(LocalDate.of(2021, 5, 1))),
                document("c", "C", "noon", Optional.of("GAZETTE"), Optional.empty()),
                document("d", "D", "noon", Optional.empty(), Optional.of(LocalDate.of(1969, 12, 31))));
        documents.forEach(document -> index.add(List.of(whole(document)), List.of(EAST)));
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
            assertThat(documents(index.lexical("noon", 10, filter)))
                    .as(filter.toString())
                    .isEqualTo(allowed);
            assertThat(documents(index.dense(EAST, 10, filter)))
                    .as(filter.toString())
                    .isEqualTo(allowed);
        }
    }

    @Test
    void replacesADocumentThatIsAddedAgain() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance.");
        add("ferry", "The ferry leaves at midnight.");

        assertThat(index.size()).isEqualTo(2);
        assertThat(index.lexical("noon", 10, Filter.NONE)).isEmpty();
        assertThat(index.lexical("midnight", 10, Filter.NONE)).hasSize(1);
        assertThat(index.passages())
                .extracting(Passage::text)
                .containsExactly("Bees dance.", "The ferry leaves at midnight.");
    }

    @Test
    void scoresAfterAReplacementAsIfItHadAlwaysBeenSo() {
        add("ferry", "noon noon noon and more");
        add("bees", "Bees dance at noon.");
        add("tides", "High tide at noon and midnight.");
        add("ferry", "The ferry rests.");
        try (LucenePassageIndex fresh = index(LexicalWeights.DEFAULT)) {
            fresh.add(index.passages(), Collections.nCopies(3, EAST));

            assertThat(index.lexical("noon", 5, Filter.NONE)).isEqualTo(fresh.lexical("noon", 5, Filter.NONE));
            assertThat(index.idf("noon")).isEqualTo(fresh.idf("noon"));
        }
    }

    @Test
    void removesDocuments() {
        add("ferry", "The ferry leaves at noon.");
        add("bees", "Bees dance at noon.");

        index.remove(Set.of("ferry", "unknown"));

        assertThat(documents(index.lexical("noon", 10, Filter.NONE))).containsExactly("bees");
        assertThat(documents(index.dense(EAST, 10, Filter.NONE))).containsExactly("bees");
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void knowsHowRareATermIs() {
        assertThat(index.idf("noon")).isZero();
        add("a", "noon noon");
        add("b", "noon");
        add("c", "midnight");

        assertThat(index.idf("noon")).isEqualTo(Math.log(1 + 1.5 / 2.5), within(1e-9));
        assertThat(index.idf("midnight")).isEqualTo(Math.log(1 + 2.5 / 1.5), within(1e-9));
        assertThat(index.idf("unknown")).isEqualTo(Math.log(1 + 3.5 / 0.5), within(1e-9));
    }

    @Test
    void findsNothingWhenNothingIsHeldOrAskedFor() {
        assertThat(index.lexical("noon", 10, Filter.NONE)).isEmpty();
        assertThat(index.dense(EAST, 10, Filter.NONE)).isEmpty();
        add("a", "noon");
        assertThat(index.lexical("noon", 0, Filter.NONE)).isEmpty();
        assertThat(index.dense(EAST, 0, Filter.NONE)).isEmpty();
        assertThat(index.dense(EAST, Integer.MAX_VALUE, Filter.NONE)).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Passage passage = whole(document("a", "noon"));
        add("b", "noon");

        assertThatThrownBy(() -> index.add(List.of(passage), List.of())).hasMessage("1 passages but 0 vectors");
        assertThatThrownBy(() -> index.add(List.of(passage, passage), List.of(EAST, EAST)))
                .hasMessage("added twice: " + passage.id());
        assertThatThrownBy(() -> index.add(List.of(passage), List.of(new float[3])))
                .hasMessage("a vector of 3 numbers, not 2");
        assertThat(index.size()).isEqualTo(1);
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
            assertThat(index.dense(EAST, 5, Filter.NONE)).hasSize(1);
            assertThat(index.lexical("old new", 5, Filter.NONE))
                    .hasSize(1)
                    .allSatisfy(hit -> assertThat(hit.passage().text()).containsAnyOf("old", "new"));
        }
        writing.get();
    }

    private void add(String id, String text) {
        add(id, text, EAST);
    }

    private void add(String id, String text, float[] vector) {
        index.add(List.of(whole(document(id, text))), List.of(vector));
    }

    private static LucenePassageIndex index(LexicalWeights weights) {
        return new LucenePassageIndex(new LuceneTextAnalyzer(Stemming.KROVETZ), weights, Bm25.DEFAULT);
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
