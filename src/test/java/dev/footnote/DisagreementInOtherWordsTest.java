package dev.footnote;

import dev.footnote.answer.disagreement.Disagreement;
import dev.footnote.assembly.CommandLineTools;
import dev.footnote.assembly.Settings;
import dev.footnote.evaluation.conflict.DisagreementResult;
import dev.footnote.evaluation.file.DisagreementFile;
import dev.footnote.evaluation.run.Progress;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Sides that share few words are told apart by what the trained reader answers from each document. */
class DisagreementInOtherWordsTest {

    private static final String CASES = """
        corpora:
          - id: kettle
            documents:
              - id: leaflet.txt
                text: |
                  The Steamo 4 kettle weighs 1.1 kilograms. You may put its lid into the dishwasher. It boils 2 litres.
                  A filter lasts for three months.
              - id: test.txt
                text: |
                  The Steamo 4 tips the scales at 1.6 kg. The lid is not allowed in the dishwasher. The mug that comes
                  with it weighs 300 grams.
              - id: blog.txt
                text: |
                  My old kettle was loud. Two cups of tea take it five minutes.
            cases:
              - question: How heavy is the Steamo 4?
                expect: conflict
                sides: ["1.1", "1.6"]
              - question: May the lid of the Steamo 4 be put into the dishwasher?
                expect: conflict
                sides: ["You may", "not allowed"]
              - question: How heavy is the mug?
                expect: none
              - question: How long does a filter last?
                expect: none
        """;

    private static List<DisagreementResult> results;

    @BeforeAll
    static void ask(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("kettle.cases.yaml"), CASES);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build();
        results = CommandLineTools.of(config)
                .evaluations()
                .disagreement(new DisagreementFile().read(file), Map.of(), Progress.NONE, Progress.NONE);
    }

    @Test
    void findsValuesThatDiffer() {
        assertThat(results.get(0).isRight()).as(results.get(0).toString()).isTrue();
        assertThat(results.get(0).shown()).extracting(Disagreement::kind).containsExactly(Disagreement.Kind.CONFLICT);
    }

    @Test
    void findsADenial() {
        assertThat(results.get(1).isRight()).as(results.get(1).toString()).isTrue();
    }

    @Test
    void showsNothingWhereAnotherThingIsMeasured() {
        assertThat(results.get(2).isRight()).as(results.get(2).toString()).isTrue();
        assertThat(results.get(3).isRight()).as(results.get(3).toString()).isTrue();
    }
}
