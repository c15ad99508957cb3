package dev.footnote;

import dev.footnote.answer.disagreement.DisagreementFinder;
import dev.footnote.assembly.CommandLineTools;
import dev.footnote.assembly.Settings;
import dev.footnote.evaluation.conflict.DisagreementCorpus;
import dev.footnote.evaluation.conflict.DisagreementResult;
import dev.footnote.evaluation.conflict.DisagreementScore;
import dev.footnote.evaluation.file.DisagreementFile;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.Part;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How well {@link DisagreementFinder} does in the labelled cases of {@code eval/disagreement}. */
class DisagreementEvaluationTest {

    /** A little below what was reached on the cases kept apart. */
    private static final double PRECISION = 0.66;

    private static final double RECALL = 0.65;

    @Test
    void findsNoLessThanBeforeInTheCasesKeptApart() throws Exception {
        List<DisagreementCorpus> apart = new ArrayList<>();
        for (Path file : files()) {
            apart.addAll(new DisagreementFile()
                    .read(file).stream()
                            .filter(corpus -> corpus.part() == Part.REPORT)
                            .toList());
        }

        List<DisagreementResult> results = ask(apart);

        DisagreementScore score = DisagreementScore.of(results);
        System.out.println("to report: " + score);
        assertThat(score.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(score.recall()).isGreaterThanOrEqualTo(RECALL);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("eval/disagreement"))) {
            return files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<DisagreementResult> ask(List<DisagreementCorpus> corpora) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .build();
        return CommandLineTools.of(config).evaluations().disagreement(corpora, Map.of(), Progress.NONE, Progress.NONE);
    }
}
