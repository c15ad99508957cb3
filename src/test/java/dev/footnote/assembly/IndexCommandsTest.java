package dev.footnote.assembly;

import dev.footnote.document.sync.SyncReport;
import dev.footnote.search.index.UnusableIndex;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IndexCommandsTest {

    @TempDir
    private Path folder;

    private IndexCommands commands(String indexPath) throws Exception {
        Files.createDirectories(folder.resolve("documents"));
        return new IndexCommands(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValue(
                        "footnote.documents.path", folder.resolve("documents").toString())
                .withDefaultValue("footnote.index.path", indexPath)
                .build()
                .getConfigMapping(Settings.class));
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve("documents").resolve(name), text);
    }

    @Test
    void onlyWhatChangedIsReadAndTheIndexIsSound() throws Exception {
        IndexCommands commands = commands(folder.resolve("index").toString());
        List<String> warnings = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        write("a.txt", "The ferry leaves at noon.");
        write("b.txt", "The lamp is lit at dusk.");
        SyncReport first = commands.sync((read, left) -> done.add(read), warnings::add);
        write("b.txt", "The lamp is lit at night.");
        SyncReport second = commands.sync((read, left) -> true, warnings::add);

        assertThat(first.added()).containsExactly("a.txt", "b.txt");
        assertThat(done).last().isEqualTo(2);
        assertThat(second.changed()).containsExactly("b.txt");
        assertThat(second.passages()).isEqualTo(1);
        assertThat(warnings).isEmpty();
        assertThat(commands.verify()).satisfies(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.documents()).isEqualTo(2);
        });
    }

    @Test
    void whatWasReadBeforeAStopIsKept() throws Exception {
        IndexCommands commands = commands(folder.resolve("index").toString());
        for (int i = 0; i < 400; i++) {
            write(i + ".txt", ("The ferry " + i + " leaves at noon, and comes back in the evening. ").repeat(20));
        }
        assertThatThrownBy(() -> commands.sync((done, left) -> done == 0, problem -> {}))
                .isInstanceOf(CancellationException.class);

        assertThat(commands.verify().problems()).isEmpty();
        assertThat(commands.verify().documents()).isBetween(1, 399);
    }

    @Test
    void anIndexInMemoryIsNotForCommands() throws Exception {
        IndexCommands commands = commands("");

        assertThatThrownBy(() -> commands.sync((done, left) -> true, problem -> {}))
                .isInstanceOf(UnusableIndex.class)
                .hasMessageContaining("footnote.index.path");
    }
}
