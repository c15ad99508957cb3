package dev.footnote.adapter.lucene;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.document.Place;
import dev.footnote.document.Span;
import dev.footnote.search.index.Filter;
import dev.footnote.search.index.IndexSnapshot;
import dev.footnote.search.index.PassageIndex;
import dev.footnote.search.index.PassageIndexContract;
import dev.footnote.search.index.Scored;
import dev.footnote.search.index.Sentences;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexFolderTest {

    private static final Map<String, String> STAMP = Map.of("embedding", "one");
    private static final float[] EAST = {1, 0};

    @TempDir
    private Path folder;

    @Nested
    class KeepsTheContract extends PassageIndexContract {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        protected PassageIndex create() {
            return open(folder.resolve("contract" + number.incrementAndGet())).index();
        }
    }

    @Test
    void hasEverythingAgainWhenItIsOpenedAgain() {
        Document table = described();
        Document empty = Sentences.document("empty", "");
        Passage passage = new Passage(
                table, Span.of(5, 21), List.of(Span.of(5, 10), Span.of(11, 21)), List.of("Height \ud83d", "Ebb"));
        put(open(folder), List.of(table, empty), List.of(passage));

        try (PassageIndex index = open(folder).index();
                IndexSnapshot again = index.snapshot()) {
            assertThat(again.documents()).containsExactly(Map.entry("empty", empty), Map.entry("tides", table));
            assertThat(again.passages("tides")).containsExactly(passage);
            assertThat(again.passages("empty")).isEmpty();
            assertThat(again.size()).isEqualTo(1);
            assertThat(again.lexical("flood", 3, Filter.NONE)).hasSize(1);
            assertThat(again.dense(EAST, 3, Filter.NONE).passages())
                    .extracting(Scored::passage)
                    .containsExactly(passage);
        }
    }

    /** With half a character in its text and its label, as a broken file may have it. */
    private static Document described() {
        Description description = new Description(
                "Tides", false, Optional.of("Almanac"), Optional.empty(), Optional.of(LocalDate.of(2024, 2, 29)));
        List<Place> places = List.of(
                Place.heading(1, "Ebb \udc00", Span.of(0, 4)),
                Place.of(Place.Kind.TABLE, Span.of(5, 21)),
                Place.of(Place.Kind.ROW, Span.of(5, 10)));
        return new Document("tides", "0123", description, "Ebb \ud83dflood\nrises 3 mm. ", places);
    }

    @Test
    void whatWasChangedAndRemovedIsSoAfterwards() {
        IndexFolder first = open(folder);
        Document old = Sentences.document("ferry", "The ferry leaves.");
        Document lamp = Sentences.document("lamp", "Old lamp.");
        Document now = Sentences.document("ferry", "The ferry rests.");
        first.index().change(List.of(old, lamp), Set.of(), passages(old, lamp), List.of(EAST, EAST));
        first.index().change(List.of(now), Set.of("lamp"), passages(now), List.of(EAST));
        first.index().close();

        assertThat(documents(folder, STAMP)).containsExactly(now);
    }

    @Test
    void theSecondToOpenItIsToldWhoHoldsIt() {
        IndexFolder first = open(folder);

        assertThatThrownBy(() -> open(folder, STAMP))
                .isInstanceOf(UnusableIndex.class)
                .hasMessageStartingWith("the index " + folder + " is held by process "
                        + ProcessHandle.current().pid() + " since 20");

        first.index().close();
        assertThat(documents(folder, STAMP)).isEmpty();
    }

    @Test
    void anIndexOfAnotherStampStaysUntilTheNewOneHasEverything() throws Exception {
        Document ferry = Sentences.document("ferry", "The ferry leaves.");
        put(open(folder), List.of(ferry), passages(ferry));

        IndexFolder other = open(folder, Map.of("embedding", "two"));
        assertThat(other.notes()).singleElement().asString().contains("anew", "{embedding=two}");
        assertThat(other.documentsBefore()).containsExactly(ferry);
        other.index().close();
        assertThat(documents(folder, STAMP)).containsExactly(ferry);

        IndexFolder again = open(folder, Map.of("embedding", "two"));
        put(again, again.documentsBefore(), passages(ferry));
        again.finish();

        IndexFolder done = open(folder, Map.of("embedding", "two"));
        assertThat(done.notes()).isEmpty();
        assertThat(done.documentsBefore()).isEmpty();
        done.index().close();
        assertThat(documents(folder, STAMP)).isEmpty();
    }

    @Test
    void aDamagedPartIsLeftOutAndTheRestIsRead() throws IOException {
        Document ferry = Sentences.document("ferry", "The ferry leaves.");
        Document lamp = Sentences.document("lamp", "Old lamp.");
        IndexFolder first = open(folder);
        first.index().change(List.of(ferry), Set.of(), passages(ferry), List.of(EAST));
        Set<Path> before = Set.copyOf(files());
        first.index().change(List.of(lamp), Set.of(), passages(lamp), List.of(EAST));
        List<Path> ofLamp =
                files().stream().filter(file -> !before.contains(file)).toList();
        first.index().close();
        Path data = ofLamp.stream()
                .filter(file -> file.toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow();
        Files.write(data, new byte[100]);

        IndexFolder again = open(folder);
        assertThat(again.notes()).singleElement().asString().contains("is damaged", "1 parts");
        again.index().close();

        assertThat(documents(folder, STAMP)).containsExactly(ferry);
    }

    @Test
    void anIndexDamagedThroughoutIsSetAside() throws IOException {
        Document ferry = Sentences.document("ferry", "The ferry leaves.");
        put(open(folder), List.of(ferry), passages(ferry));
        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        IndexFolder again = open(folder);
        assertThat(again.notes()).singleElement().asString().contains("is damaged", "set aside as damaged-");
        put(again, List.of(ferry), passages(ferry));

        assertThat(documents(folder, STAMP)).containsExactly(ferry);
    }

    @Test
    void whatDoesNotFitOnTheDiskChangesNothingAndCanBeTriedAgain() throws IOException {
        FullDisk disk = new FullDisk();
        Document ferry = Sentences.document("ferry", "The ferry leaves.");
        Document lamp = Sentences.document("lamp", "Old lamp.");
        try (PassageIndex index = in(disk)) {
            index.change(List.of(ferry), Set.of(), passages(ferry), List.of(EAST));
            disk.full = true;

            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> index.change(List.of(lamp), Set.of("ferry"), passages(lamp), List.of(EAST)))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("No space left on device")
                        .hasMessageContaining("nothing was changed");
                assertThat(ids(index)).containsExactly("ferry");
                assertThat(found(index, "ferry lamp")).hasSize(1);
            }

            disk.full = false;
            index.change(List.of(lamp), Set.of("ferry"), passages(lamp), List.of(EAST));
            assertThat(ids(index)).containsExactly("lamp");
            assertThat(found(index, "ferry lamp")).hasSize(1);
        }
    }

    /** A disk that is full when a test says so. */
    private static final class FullDisk extends FilterDirectory {

        private boolean full;

        FullDisk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            check();
            return super.createOutput(name, context);
        }

        @Override
        public void sync(java.util.Collection<String> names) throws IOException {
            check();
            super.sync(names);
        }

        private void check() throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
        }
    }

    @Test
    void anIndexThatCannotBeWrittenAnswersAndRefusesChanges() throws IOException {
        Document ferry = Sentences.document("ferry", "The ferry leaves.");
        Directory directory = new ByteBuffersDirectory();
        LucenePassageIndex written = in(new FilterDirectory(directory) {
            @Override
            public void close() {}
        });
        written.change(List.of(ferry), Set.of(), passages(ferry), List.of(EAST));
        written.close();

        try (PassageIndex index = LucenePassageIndex.readOnly(
                directory, STAMP, new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT, 10)) {
            assertThatThrownBy(() -> index.change(List.of(), Set.of("ferry"), List.of(), List.of()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot be written");
            assertThat(found(index, "ferry")).hasSize(1);
        }
    }

    private static LucenePassageIndex in(Directory directory) throws IOException {
        return LucenePassageIndex.in(
                directory, STAMP, new LuceneTextAnalyzer(Stemming.PORTER), LexicalWeights.DEFAULT, Bm25.DEFAULT, 10);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith("lock"))
                    .toList());
        }
    }

    private static List<Passage> passages(Document... documents) {
        return Stream.of(documents).map(Sentences::passage).toList();
    }

    private static void put(IndexFolder folder, java.util.Collection<Document> documents, List<Passage> passages) {
        try (PassageIndex index = folder.index()) {
            index.change(documents, Set.of(), passages, Collections.nCopies(passages.size(), EAST));
        }
    }

    private static List<Document> documents(Path folder, Map<String, String> stamp) {
        try (PassageIndex index = open(folder, stamp).index()) {
            return read(index, snapshot -> List.copyOf(snapshot.documents().values()));
        } catch (UnusableIndex e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(PassageIndex index) {
        return read(index, snapshot -> List.copyOf(snapshot.documents().keySet()));
    }

    private static List<Scored> found(PassageIndex index, String words) {
        return read(index, snapshot -> snapshot.lexical(words, 5, Filter.NONE));
    }

    private static <R> R read(PassageIndex index, Function<IndexSnapshot, R> reading) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return reading.apply(snapshot);
        }
    }

    private static IndexFolder open(Path folder) {
        try {
            return open(folder, STAMP);
        } catch (UnusableIndex e) {
            throw new AssertionError(e);
        }
    }

    private static IndexFolder open(Path folder, Map<String, String> stamp) throws UnusableIndex {
        return IndexFolder.open(
                folder, stamp, new LuceneTextAnalyzer(Stemming.KROVETZ), LexicalWeights.DEFAULT, Bm25.DEFAULT, 1_000);
    }
}
