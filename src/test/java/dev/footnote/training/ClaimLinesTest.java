package dev.footnote.training;

import dev.footnote.evaluation.claim.ClaimPair;
import dev.footnote.evaluation.claim.ClaimSet;
import dev.footnote.evaluation.file.ClaimLinesReader;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimLinesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgainWordForWord() throws IOException, BadQuestionSet {
        ClaimPair fare = new ClaimPair(
                "number-1",
                "It “costs” £4.",
                "It costs \"£5\"\\.",
                "Fares\n\n\tIt “costs” £4.",
                Part.ofSource("ferry.txt"));
        ClaimPair keeper = new ClaimPair("name-2", "🚢 Berg", "🚢 Lund", "Berg.", Part.ofSource("lamp.txt"));

        Path file = folder.resolve("pairs.jsonl");
        ClaimLines.write(file, List.of(new MadePair(fare, "ferry.txt"), new MadePair(keeper, "lamp.txt")));
        ClaimSet read = new ClaimLinesReader().read(file);

        assertThat(read.pairs()).containsExactly(fare, keeper);
        assertThat(read.claims()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void whatWasThereIsReplaced() throws IOException {
        ClaimPair pair = new ClaimPair("a", "It costs 4.", "It costs 5.", "It costs 4.", Part.FIT);
        Path file = Files.writeString(folder.resolve("pairs.jsonl"), "a line\n".repeat(9));

        ClaimLines.write(file, List.of(new MadePair(pair, "ferry.txt")));

        assertThat(file).hasContent("""
                        {"id":"a","faithful":"It costs 4.","unfaithful":"It costs 5.","article":"It costs 4.","source":"ferry.txt"}
                        """);
    }
}
