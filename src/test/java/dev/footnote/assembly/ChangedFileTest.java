package dev.footnote.assembly;

import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.sync.SyncThread;
import dev.footnote.embedding.HashEmbedder;
import dev.footnote.search.index.Filter;
import dev.footnote.search.retrieval.Hit;
import dev.footnote.search.retrieval.Query;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** How soon a file that is saved among many is found, over the whole way but with word counts for a model. */
class ChangedFileTest {

    private static final int FILES = "full".equals(System.getProperty("footnote.test.scale")) ? 10_000 : 300;
    private static final Duration SETTLE = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void aSavedFileIsFoundWithinTwoSeconds() throws Exception {
        for (int i = 0; i < FILES; i++) {
            Path group = Files.createDirectories(folder.resolve("group" + i / 100));
            Files.writeString(group.resolve(i + ".txt"), "The keeper of pier " + i + " lights the lamp at dusk.");
        }
        Settings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build()
                .getConfigMapping(Settings.class);
        HashEmbedder words = new HashEmbedder();
        Pipeline pipeline = Pipeline.of(
                settings, new Models(words, words, words, new OpenNlpTagger(), Optional.empty(), Optional.empty()));
        FolderLibrary library = new FolderLibrary(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1_000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(folder.toString())),
                pipeline,
                Optional.empty(),
                new FolderLibrary.Following(SETTLE, Duration.ofMinutes(1)));
        TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
        library.read();
        SyncThread.Options options = new SyncThread.Options(true, Duration.ZERO, SETTLE);
        try (SyncThread thread = new SyncThread(library.sync(), options, new SyncLog(line -> {}, line -> {}))) {
            Thread worker = new Thread(thread::work, "sync");
            worker.setDaemon(true);
            worker.start();
            found(library, "walrus", folder.resolve("group0/0.txt"));
            List<Double> seconds = new ArrayList<>();
            for (String animal : List.of("otter", "heron", "badger", "weasel", "marten")) {
                seconds.add(found(library, animal, folder.resolve("group1/150.txt")));
            }
            System.getLogger("ChangedFileTest")
                    .log(System.Logger.Level.INFO, FILES + " files, found after seconds " + seconds);
            assertThat(seconds.stream().sorted().toList().get(2)).isLessThan(2);
        } finally {
            library.close();
        }
    }

    /** Saves a file with a word of its own, and counts the seconds until it is found. */
    private static double found(FolderLibrary library, String word, Path file) throws Exception {
        Files.writeString(file, "A " + word + " lives below the pier.");
        long saved = System.nanoTime();
        while (library.passages(Query.of(word, Filter.NONE), 1).stream().noneMatch(hit -> holds(hit, word))) {
            assertThat(System.nanoTime() - saved).isLessThan(TimeUnit.MINUTES.toNanos(2));
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return (System.nanoTime() - saved) / 1e9;
    }

    private static boolean holds(Hit hit, String word) {
        return hit.passage().text().contains(word);
    }
}
