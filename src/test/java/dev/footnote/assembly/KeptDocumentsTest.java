package dev.footnote.assembly;

import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.embedding.Embedder;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.store.Generation;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A folder of documents over several starts, with an index on disk. */
class KeptDocumentsTest {

    @TempDir
    private Path folder;

    private final HashEmbedder words = new HashEmbedder();
    private final List<String> embedded = new ArrayList<>();
    private final Embedder counted = new Embedder() {
        @Override
        public List<float[]> embed(List<String> texts) {
            embedded.addAll(texts);
            return words.embed(texts);
        }

        @Override
        public int dimension() {
            return words.dimension();
        }

        @Override
        public String name() {
            return words.name();
        }
    };

    @BeforeEach
    void write() throws IOException {
        Files.createDirectory(documents());
        Files.writeString(documents().resolve("ferry.txt"), "The ferry leaves the pier at noon.");
        Files.writeString(documents().resolve("lamp.txt"), "The lamp is old.");
    }

    private Path documents() {
        return folder.resolve("documents");
    }

    @Test
    void anUnchangedFolderIsNotEmbeddedAgain() throws Exception {
        Map<String, Document> first = start(200);
        assertThat(embedded).hasSize(2);

        assertThat(start(200)).isEqualTo(first).hasSize(2);
        assertThat(embedded).hasSize(2);
    }

    @Test
    void onlyWhatChangedIsEmbedded() throws Exception {
        start(200);
        Files.writeString(documents().resolve("lamp.txt"), "The lamp is new.");
        Files.writeString(documents().resolve("tides.txt"), "High tide is at four.");
        Files.delete(documents().resolve("ferry.txt"));
        embedded.clear();

        Map<String, Document> now = start(200);

        assertThat(embedded).containsExactlyInAnyOrder("The lamp is new.", "High tide is at four.");
        assertThat(now).containsOnlyKeys("lamp.txt", "tides.txt");
        assertThat(now.get("lamp.txt").text()).contains("new");
    }

    @Test
    void otherPassagesAreMadeAnewAndTheOldOnesGoInTheEnd() throws Exception {
        start(200);
        embedded.clear();

        assertThat(start(100)).hasSize(2);
        assertThat(embedded).hasSize(2);
        assertThat(start(100)).hasSize(2);
        assertThat(embedded).hasSize(2);
        start(200);
        assertThat(embedded).hasSize(4);
    }

    @Test
    void aFolderThatIsGoneLeavesWhatWasKept() throws Exception {
        start(200);
        Files.delete(documents().resolve("ferry.txt"));
        Files.delete(documents().resolve("lamp.txt"));
        Files.delete(documents());

        assertThatThrownBy(() -> start(200)).isInstanceOf(UnreadableFolder.class);
        Files.createDirectory(documents());
        Pipeline pipeline = pipeline(200).pipeline();
        assertThat(pipeline.store().read(Generation::documents)).containsOnlyKeys("ferry.txt", "lamp.txt");
        pipeline.close();
    }

    /** What is answered from after a start. */
    private Map<String, Document> start(int maxTokens) throws UnreadableFolder, UnusableIndex {
        Opened opened = pipeline(maxTokens);
        FolderLibrary library = new FolderLibrary(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1_000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(documents().toString())),
                opened.pipeline(),
                Optional.of(opened.kept()),
                new FolderLibrary.Following(Duration.ZERO, Duration.ofMinutes(1)));
        try {
            library.read();
            assertThat(library.corpus().passages())
                    .isEqualTo(library.corpus().byId().size());
            return library.corpus().byId();
        } finally {
            assertThat(library.ready()).isTrue();
            library.close();
        }
    }

    private record Opened(IndexFolder kept, Pipeline pipeline) {}

    private Opened pipeline(int maxTokens) throws UnusableIndex {
        Settings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValue("footnote.passages.max-tokens", Integer.toString(maxTokens))
                .withDefaultValue("footnote.index.path", folder.resolve("index").toString())
                .build()
                .getConfigMapping(Settings.class);
        Models models = new Models(counted, words, words, new OpenNlpTagger(), Optional.empty(), Optional.empty());
        IndexFolder kept = KeptIndex.of(settings, models).orElseThrow();
        return new Opened(kept, Pipeline.of(settings, models, kept.index()));
    }
}
