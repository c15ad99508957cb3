package dev.footnote.edge.rest.documents;

import dev.footnote.document.Document;
import dev.footnote.document.Texts;
import dev.footnote.document.source.DocumentFailure;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.PlainTextReader;
import dev.footnote.document.sync.FolderSync;
import dev.footnote.document.sync.Shelf;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.document.sync.SyncThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class IngestionResourceTest {

    @TempDir
    private Path folder;

    private final Map<String, Document> documents = new HashMap<>();
    private IngestionResource resource;

    @BeforeEach
    void open() {
        Shelf shelf = new Shelf() {

            @Override
            public Map<String, Document> held() {
                return Map.copyOf(documents);
            }

            @Override
            public int bring(Collection<Document> put, Set<String> removed) {
                documents.keySet().removeAll(removed);
                put.forEach(document -> documents.put(document.id(), document));
                return put.size();
            }
        };
        FolderSync sync = new FolderSync(
                new DocumentFolder(List.of(new PlainTextReader(Texts.DECODER)), 1000, Duration.ofMinutes(1)),
                DocumentRoots.of(List.of(folder.toString())),
                shelf,
                Duration.ZERO,
                Clock.systemUTC());
        SyncThread.Options never = new SyncThread.Options(false, Duration.ZERO, Duration.ZERO);
        resource = new IngestionResource(sync, new SyncThread(sync, never, new SyncThread.Listener() {

            @Override
            public void ended(SyncReport report) {}

            @Override
            public void failed(Exception failure) {}
        }));
    }

    @Test
    void aSyncRepliesWithWhatItDidOnceThatCanBeAsked() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Eels");
        Files.writeString(folder.resolve("b.txt"), " ");
        assertThat(resource.ingestion().last()).isNull();

        IngestionReply reply = resource.sync();

        assertThat(documents).containsOnlyKeys("a.txt");
        assertThat(reply.running()).isFalse();
        assertThat(reply.unread()).isZero();
        assertThat(reply.last().added()).containsExactly("a.txt");
        assertThat(reply.last().passages()).isEqualTo(1);
        assertThat(reply.failures()).extracting(DocumentFailure::id).containsExactly("b.txt");

        Files.move(folder.resolve("a.txt"), folder.resolve("c.txt"));
        assertThat(resource.sync().last().renamed()).containsExactly(Map.entry("a.txt", "c.txt"));
    }

    @Test
    void theEventsEndWhenAllIsInStep() {
        resource.sync();

        List<IngestionReply> events =
                resource.events().collect().asList().await().atMost(Duration.ofSeconds(30));

        assertThat(events).isNotEmpty();
        assertThat(events.get(events.size() - 1).running()).isFalse();
    }
}
