package dev.footnote.training;

import dev.footnote.document.Document;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFiles;
import dev.footnote.evaluation.run.LineReadingSystem;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.Harbour;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FitCommandTest {

    private static final String QUESTIONS = """
        name: harbour
        questions:
          - id: fare
            question: What costs an adult single
            kind: fact
            part: report
            answers: [["4.20"]]
            evidence: [{document: ferry.txt, quote: "An adult single costs £4.20"}]
          - id: keeper
            question: Who was keeper
            kind: fact
            part: fit
            answers: [["Berg"]]
            evidence: [{document: lamp.txt, quote: "The keeper was Anna Berg"}]
          - id: ethanol
            question: boiling point of ethanol
            kind: off_topic
            part: fit
          - id: methanol
            question: boiling point of methanol
            kind: off_topic
            part: report
        """;

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void writeTheSet() throws IOException {
        set = Files.writeString(folder.resolve("harbour.yaml"), QUESTIONS);
    }

    @Test
    void fitsTheWeightsOfTheReaderAndWritesThem() {
        Path weights = folder.resolve("new/weights");

        Outcome fitting = run("fit", set.toString(), "--weight", "harbour=4", "-o", weights.toString());

        assertThat(fitting.exitCode()).isZero();
        // two questions to fit, one of them with its evidence and without: 5 + 3 lines of keeper, 5 of ethanol
        assertThat(weights.resolve("sentence.properties"))
                .content()
                .startsWith("# Weights of the features of a sentence")
                .contains("on the fit part of harbour (weight 4): 13 examples, 1 positive.")
                .containsPattern("\nBIAS=-?\\d+\\.\\d{4}\nCOVERAGE=\\d+\\.\\d{4}\n");
        assertThat(weights.resolve("confidence.properties"))
                .content()
                .contains("L2 penalty 10", "3 examples, 1 positive.", "\nASKS_THING=0.0000\n")
                .doesNotContain("ASKS_GREETING");
        assertThat(fitting.out())
                .containsPattern("harbour, fit +1 +1\\.000 +1\\.000 \\(1\\.000\\) +1\\.000 \\(1\\.000\\)")
                .containsPattern("harbour, report +1 +1\\.000");
    }

    @Test
    void fitsNothingWhenItIsStopped() {
        Path weights = folder.resolve("weights");

        Outcome fitting = run(() -> true, "fit", set.toString(), "-o", weights.toString());

        assertThat(fitting.exitCode()).isEqualTo(130);
        assertThat(weights).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit SET",
                "fit SET -o DIR/x --part fit",
                "fit SET -o DIR/x --weight other=2",
                "fit SET -o DIR/x --weight harbour=0",
                "fit SET -o SET",
                "fit SET -o DIR/x --retrieval-only"
            })
    void whatCannotBeRunExitsWithThree(String arguments) {
        Outcome fitting = run(arguments
                .replace("SET", set.toString())
                .replace("DIR", folder.toString())
                .split(" "));

        assertThat(fitting.exitCode()).isEqualTo(3);
        assertThat(fitting.err()).isNotBlank();
        assertThat(folder.resolve("x")).doesNotExist();
    }

    /** What the command left behind. */
    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome run(String... args) {
        return run(() -> false, args);
    }

    private static Outcome run(BooleanSupplier stopped, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, stopped);
        int exitCode = Training.commands(tools(), training(), console).run(args);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private static TrainingTools training() {
        return new TrainingTools(
                GivenFeatures::new,
                seed -> {
                    throw new IllegalStateException("no maker");
                },
                () -> {
                    throw new AssertionError("nothing is split");
                });
    }

    private static Tools tools() {
        return new Tools(
                new Evaluations(SetFiles.ALL, corpus -> Harbour.DOCUMENTS, (cache, progress) -> new Pipelines()),
                List.of(),
                List.of());
    }

    /** Makes systems that read line by line. */
    private static final class Pipelines implements PipelineFactory {

        @Override
        public void check(Map<String, String> overrides) {}

        @Override
        public Prepared prepare(Corpus corpus, Map<String, String> overrides) {
            List<Document> documents = ((Corpus.Given) corpus).documents();
            return new LineReadingSystem(0.5, overrides, documents);
        }

        @Override
        public void close() {}
    }
}
