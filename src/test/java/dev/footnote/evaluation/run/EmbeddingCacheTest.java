package dev.footnote.evaluation.run;

import dev.footnote.embedding.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddingCacheTest {

    private static final int RECORD_BYTES = 16 + 2 * 4;

    @TempDir
    private Path folder;

    private final LengthEmbedder embedder = new LengthEmbedder();

    @Test
    void embedsATextOnce() {
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed(List.of("quay", "buoy", "quay"));
            cache.embed(List.of("buoy", "lamp"));
        }

        assertThat(embedder.embedded).containsExactly("quay", "buoy", "lamp");
    }

    @Test
    void givesTheVectorsInTheOrderOfTheTexts() {
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed(List.of("three"));

            assertThat(cache.embed(List.of("a", "three", "bc", "a")))
                    .extracting(vector -> vector[1])
                    .containsExactly(1f, 5f, 2f, 1f);
        }
    }

    @Test
    void knowsWhatAnotherCacheOfTheModelEmbedded() {
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed(List.of("quay", "lamp"));
        }
        embedder.embedded.clear();

        try (EmbeddingCache cache = cache(Progress.NONE)) {
            assertThat(cache.embed(List.of("lamp", "buoys")))
                    .extracting(vector -> vector[1])
                    .containsExactly(4f, 5f);
        }
        assertThat(embedder.embedded).containsExactly("buoys");
    }

    @Test
    void goesOnWhereAKilledOneStopped() {
        List<String> texts = texts(3 * EmbeddingCache.STEP);
        embedder.failsAfter = 2 * EmbeddingCache.STEP;
        // not closed, as nothing is that is killed
        EmbeddingCache killed = cache(Progress.NONE);
        assertThatThrownBy(() -> killed.embed(texts)).hasMessage("killed");
        embedder.failsAfter = Integer.MAX_VALUE;
        embedder.embedded.clear();

        assertThat(file()).hasSize(2L * EmbeddingCache.STEP * RECORD_BYTES);
        killed.close();
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            assertThat(cache.embed(texts))
                    .extracting(vector -> vector[1])
                    .containsExactlyElementsOf(
                            texts.stream().map(text -> (float) text.length()).toList());
        }
        assertThat(embedder.embedded).containsExactlyElementsOf(texts.subList(2 * EmbeddingCache.STEP, texts.size()));
    }

    @Test
    void dropsARecordThatWasCutOff() throws IOException {
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed(List.of("quay", "lamp"));
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 3));
        embedder.embedded.clear();

        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed(List.of("quay", "lamp"));
        }

        assertThat(embedder.embedded).containsExactly("lamp");
        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void leavesTheFileToWhoeverHasIt() throws IOException {
        try (EmbeddingCache first = cache(Progress.NONE)) {
            first.embed(List.of("quay"));
            byte[] before = Files.readAllBytes(file());

            try (EmbeddingCache second = cache(Progress.NONE)) {
                assertThat(second.embed(List.of("quay", "lamp"))).hasSize(2);
            }

            assertThat(embedder.embedded).containsExactly("quay", "lamp");
            assertThat(file()).hasBinaryContent(before);
        }
    }

    @Test
    void tellsHowManyOfTheUnknownTextsAreDone() {
        List<String> told = new ArrayList<>();
        try (EmbeddingCache cache = cache(watching(told, Integer.MAX_VALUE))) {
            cache.embed(texts(EmbeddingCache.STEP));
            cache.embed(texts(2 * EmbeddingCache.STEP + 1));
        }

        assertThat(told).containsExactly("256 of 256", "256 of 257", "257 of 257");
    }

    @Test
    void stopsBetweenStepsAndKeepsWhatWasDone() {
        List<String> texts = texts(3 * EmbeddingCache.STEP);

        try (EmbeddingCache cache = cache(watching(new ArrayList<>(), 1))) {
            assertThatThrownBy(() -> cache.embed(texts))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("stopped after 256 of 768 passages were embedded");
        }

        assertThat(file()).hasSize((long) EmbeddingCache.STEP * RECORD_BYTES);
    }

    @Test
    void embedsAQuestionAnewEveryTime() {
        try (EmbeddingCache cache = cache(Progress.NONE)) {
            cache.embed("quay");
            cache.embed("quay");
        }

        assertThat(embedder.embedded).containsExactly("quay", "quay");
    }

    @Test
    void remembersWithoutAFile() throws IOException {
        try (EmbeddingCache cache = new EmbeddingCache(embedder, Optional.empty(), Progress.NONE)) {
            cache.embed(List.of("quay"));
            cache.embed(List.of("quay"));
        }

        assertThat(embedder.embedded).containsExactly("quay");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("blocked"), "", StandardOpenOption.CREATE);

        assertThatThrownBy(() -> new EmbeddingCache(embedder, Optional.of(folder.resolve("blocked")), Progress.NONE))
                .hasMessageContaining("blocked");
    }

    private EmbeddingCache cache(Progress progress) {
        return new EmbeddingCache(embedder, Optional.of(folder.resolve("kept")), progress);
    }

    private Path file() {
        return folder.resolve("kept").resolve("length.vectors");
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "text ".repeat(1 + i % 3) + i)
                .toList();
    }

    private static Progress watching(List<String> told, int steps) {
        return new Progress() {
            @Override
            public void done(int done, int planned) {
                told.add(done + " of " + planned);
            }

            @Override
            public boolean cancelled() {
                return told.size() >= steps;
            }
        };
    }

    /** A text's vector tells its length. */
    private static final class LengthEmbedder implements Embedder {

        private final List<String> embedded = new ArrayList<>();
        private int failsAfter = Integer.MAX_VALUE;

        @Override
        public List<float[]> embed(List<String> texts) {
            if (embedded.size() + texts.size() > failsAfter) {
                throw new IllegalStateException("killed");
            }
            embedded.addAll(texts);
            return texts.stream().map(text -> new float[] {1, text.length()}).toList();
        }

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public String name() {
            return "length";
        }
    }
}
