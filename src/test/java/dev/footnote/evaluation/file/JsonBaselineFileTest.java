package dev.footnote.evaluation.file;

import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.RunOptions;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonBaselineFileTest {

    private static final Baseline BASELINE = new Baseline(
            "harbour",
            new Configuration("model", Map.of("footnote.a.b", "0.5"), Map.of("footnote.a.b", "0.5")),
            new RunOptions(Optional.of(Part.REPORT), 7, 42, List.of(1, 10), true, true, false),
            0.01,
            Map.of("answer-correct", 0.333333),
            Map.of("q \"1\"~withheld", Map.of("withheld-refused", 1.0)));

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = folder.resolve("baseline.json");

        new JsonBaselineFile().write(BASELINE, file);

        assertThat(new JsonBaselineFile().read(file)).isEqualTo(BASELINE);
    }

    @Test
    void keepsEveryTotalAndQuestionOnALine() throws IOException {
        Path file = folder.resolve("baseline.json");

        new JsonBaselineFile().write(BASELINE, file);

        assertThat(Files.readString(file))
                .contains(
                        "\n    \"answer-correct\": 0.333333\n",
                        "\n    \"q \\\"1\\\"~withheld\": {\"withheld-refused\":1}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"schemaVersion\": 99}", "{\"schemaVersion\": 1, \"totals\": 3}"})
    void namesAFileThatIsNoBaseline(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), text);

        assertThatThrownBy(() -> new JsonBaselineFile().read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other.json")
                .hasMessageContaining("no baseline");
    }
}
