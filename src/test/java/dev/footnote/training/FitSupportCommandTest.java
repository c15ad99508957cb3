package dev.footnote.training;

import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFiles;
import dev.footnote.evaluation.set.Part;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FitSupportCommandTest {

    private static final String CLAIMS =
            """
            {"id": "a", "claim": "MET_BY_ONE=0.9", "evidence": "ferry.txt", "label": "supported", "source": "fit"}
            {"id": "b", "claim": "MET_BY_ONE=0.8", "evidence": "ferry.txt", "label": "supported", "source": "fit"}
            {"id": "c", "claim": "MET_BY_ONE=0.2", "evidence": "ferry.txt", "label": "not_stated", "source": "fit"}
            {"id": "d", "claim": "MET_BY_ONE=0.0", "evidence": "ferry.txt", "label": "supported", "source": "kept"}
            """.replace("\"fit\"", '"' + source(Part.FIT) + '"').replace("\"kept\"", '"' + source(Part.REPORT) + '"');

    @TempDir
    private Path folder;

    private Path claims;
    private Path weights;

    @BeforeEach
    void writeTheClaims() throws IOException {
        claims = Files.writeString(folder.resolve("claims.jsonl"), CLAIMS);
        weights = folder.resolve("new/weights");
    }

    @Test
    void writesTheWeightsOfBothChecksAndWhatTheyWereFittedOn() {
        Outcome fitting = run("fit-support", claims.toString(), "--weight", "claims=10000", "-o", weights.toString());

        assertThat(fitting.exitCode()).isZero();
        for (String name : List.of("trained.properties", "rules.properties")) {
            assertThat(fitting.err()).contains("wrote " + weights.resolve(name));
            assertThat(weights.resolve(name))
                    .content()
                    .contains("on the fit part of claims (weight 10000): 3 claims, 2 supported.")
                    .containsPattern("\nMET_BY_ONE=(?!0\\.0000)\\d+\\.\\d{4}\n");
        }
        assertThat(weights.resolve("trained.properties")).content().contains("READ_NOT_STATED=");
        assertThat(weights.resolve("rules.properties")).content().doesNotContain("READ_");
    }

    @Test
    void tellsTheFileAndTheLineOfAMistakeAndFitsNothing() throws IOException {
        Files.writeString(claims, CLAIMS.replace("not_stated", "unsaid"));

        Outcome fitting = run("fit-support", claims.toString(), "-o", weights.toString());

        assertThat(fitting.exitCode()).isEqualTo(2);
        assertThat(fitting.err()).contains("claims.jsonl:3: label: 'unsaid' is no label");
        assertThat(weights).doesNotExist();
    }

    @Test
    void fitsNothingOnClaimsOfOneSort() throws IOException {
        Files.writeString(claims, CLAIMS.replace("not_stated", "supported"));

        Outcome fitting = run("fit-support", claims.toString(), "-o", weights.toString());

        assertThat(fitting.exitCode()).isEqualTo(3);
        assertThat(fitting.err()).contains("on the claims to fit, 3 of 3 are supported; it takes both sorts");
        assertThat(weights).doesNotExist();
    }

    @Test
    void fitsNothingWhenItIsStopped() {
        Outcome fitting = run(() -> true, "fit-support", claims.toString(), "-o", weights.toString());

        assertThat(fitting.exitCode()).isEqualTo(130);
        assertThat(weights).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fit-support",
                "fit-support SET",
                "fit-support missing.jsonl -o DIR/x",
                "fit-support SET -o DIR/x --weight other=2",
                "fit-support SET -o DIR/x --weight claims=0",
                "fit-support SET -o SET"
            })
    void whatCannotBeRunExitsWithThree(String arguments) {
        Outcome fitting = run(arguments
                .replace("SET", claims.toString())
                .replace("DIR", folder.toString())
                .split(" "));

        assertThat(fitting.exitCode()).isEqualTo(3);
        assertThat(fitting.err()).isNotBlank();
        assertThat(folder.resolve("x")).doesNotExist();
    }

    /** The name of something that is in a part. */
    private static String source(Part part) {
        String name = "article";
        while (Part.ofSource(name) != part) {
            name += "-";
        }
        return name;
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
        return new Outcome(Training.commands(tools(), training(), console).run(args), out.toString(), err.toString());
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
        Evaluations.Systems none = (cache, progress) -> {
            throw new IllegalStateException("nothing is asked");
        };
        return new Tools(new Evaluations(SetFiles.ALL, corpus -> List.of(), none), List.of(), List.of());
    }
}
