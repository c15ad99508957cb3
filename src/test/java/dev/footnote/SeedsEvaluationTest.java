package dev.footnote;

import dev.footnote.assembly.Evaluation;
import dev.footnote.edge.cli.TotalsTable;
import dev.footnote.edge.junit.QuestionSetTests;
import dev.footnote.evaluation.run.Baseline;
import dev.footnote.evaluation.run.RunResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the default settings make of the questions that come with the repository is not worse than when the baselines
 * beside them were written: {@code eval baseline SET -o FILE --part report --withhold-evidence}.
 */
class SeedsEvaluationTest {

    @TestFactory
    Stream<DynamicTest> noTotalOfTheSeedsFallsBelowItsBaseline() throws Exception {
        return totals(Path.of("eval/seeds.yaml"), Path.of("eval/seeds.baseline.json"));
    }

    @TestFactory
    Stream<DynamicTest> noTotalOfTheHarbourFallsBelowItsBaseline() throws Exception {
        return totals(Path.of("eval/harbour/harbour.yaml"), Path.of("eval/harbour/harbour.baseline.json"));
    }

    @TestFactory
    Stream<DynamicTest> noTotalOfTheEverydayDocumentsFallsBelowItsBaseline() throws Exception {
        return totals(Path.of("eval/everyday/everyday.jsonl"), Path.of("eval/everyday/everyday.baseline.json"));
    }

    private static Stream<DynamicTest> totals(Path set, Path baselineFile) throws Exception {
        Baseline baseline = Evaluation.baseline(baselineFile);
        RunResult result = Evaluation.run(set, Map.of(), baseline.options());
        new TotalsTable(new PrintWriter(System.out)).print(result, Optional.of(baseline));
        return QuestionSetTests.totals(result, baseline);
    }
}
