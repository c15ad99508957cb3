package dev.footnote.model.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PromptTest {

    private static final Set<String> SUPPLIED = Set.of("marker", "question", "history");
    private static final Map<String, String> VALUES =
            Map.of("marker", "7f3a", "question", "Which boats?", "history", "Asked: When?");

    private static final String TEXT = "---\npurpose: asks\nplaceholders: marker, question, history\n%s---\n"
            + "Told %s {{marker}}.\n===\nGiven {{history}} and {{question}}.";

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void whatStandsAboveTheLineTellsTheTaskAndTheRestIsGiven() throws Exception {
        write(TEXT.formatted("temperature: 0.5\nmax-tokens: 99\n", "once"), 1);

        Prompt.Filled filled = prompt().fill(VALUES);

        assertThat(filled.name()).isEqualTo("standalone-question");
        assertThat(filled.task()).contains("Told once 7f3a.");
        assertThat(filled.matter()).isEqualTo("Given Asked: When? and Which boats?.");
        assertThat(filled.temperature()).hasValue(0.5);
        assertThat(filled.maxTokens()).isEqualTo(99);
    }

    @Test
    void aPromptIsReadAgainOnceItsFileHasChanged() throws Exception {
        write(TEXT.formatted("", "once"), 1);
        Prompt prompt = prompt();
        write(TEXT.formatted("", "twice"), 2);

        assertThat(prompt.fill(VALUES).task()).contains("Told twice 7f3a.");
    }

    @Test
    void whatIsNoPromptAnyMoreIsToldOnceAndTheOneBeforeItStays() throws Exception {
        write(TEXT.formatted("", "once"), 1);
        Prompt prompt = prompt();
        write("---\npurpose: asks\n---\n{{question}}", 2);

        assertThat(prompt.fill(VALUES).task()).contains("Told once 7f3a.");
        assertThat(prompt.fill(VALUES).task()).contains("Told once 7f3a.");
        assertThat(warnings).singleElement().asString().contains("standalone-question.md", "{{history}}");
    }

    @Test
    void whereThereIsNoFileTheOneThatCameWithTheProgramServes() throws Exception {
        assertThat(prompt().fill(VALUES).matter()).contains("<question-7f3a>\nWhich boats?\n</question-7f3a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purpose: a | {{question}} {{history}}                     | lacks the placeholder {{marker}}",
                "purpose: a | {{marker}} {{question}} {{history}} {{hist}} | unknown placeholder {{hist}}",
                "author: a  | {{marker}} {{question}} {{history}}          | no purpose",
            })
    void aPromptThatLacksSomethingOrHasTooMuchIsNamed(String head, String text, String problem) throws Exception {
        write("---\n" + head + "\n---\n" + text, 1);

        assertThatThrownBy(this::prompt)
                .isInstanceOf(BadPrompt.class)
                .hasMessageContaining("standalone-question.md")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placeholders: marker, question       | does not list the placeholder history",
                "placeholders: marker question history old | lists the placeholder old",
                "temperature: warm                    | temperature is a number",
                "max-tokens: many                     | max-tokens is a number",
            })
    void whatTheFrontMatterSaysHasToBeTrue(String line, String problem) throws Exception {
        write("---\npurpose: a\n" + line + "\n---\n{{marker}} {{question}} {{history}}", 1);

        assertThatThrownBy(this::prompt).isInstanceOf(BadPrompt.class).hasMessageContaining(problem);
    }

    private Prompt prompt() throws BadPrompt {
        return new Prompt(folder, "standalone-question", SUPPLIED, warnings::add);
    }

    /** A time of its own, so that two writings within a tick of the clock differ. */
    private void write(String text, int second) throws IOException {
        Path file = folder.resolve("standalone-question.md");
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000 + second)));
    }
}
