package dev.footnote.evaluation.file;

import dev.footnote.document.Description;
import dev.footnote.document.Document;
import dev.footnote.evaluation.feedback.Adoption;
import dev.footnote.evaluation.feedback.Feedback;
import dev.footnote.evaluation.feedback.Feedback.Verdict;
import dev.footnote.evaluation.feedback.FeedbackReader;
import dev.footnote.evaluation.feedback.FeedbackStore;
import dev.footnote.evaluation.set.BadQuestionSet;
import dev.footnote.evaluation.set.LabelledQuestion;
import dev.footnote.evaluation.set.QuestionSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedbackTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-15T10:00:00Z"), ZoneOffset.UTC);
    private static final Document QUAY = Document.of(
            "quay.txt",
            Description.titled("Quay"),
            "Boats rest. The crane was built in 1911 by \"Holm\".\nIt still works.",
            List.of());
    private static final String CRANE = "The crane was built in 1911 by \"Holm\".";
    private static final String SET = """
            # kept as it is
            name: quay
            questions:
              - id: when-was-the-crane-built
                question: Did anyone fall?   # a comment
                kind: not_stated

            """;

    @TempDir
    Path folder;

    @Test
    void everyEntryIsOneWholeLine() throws IOException {
        Path file = folder.resolve("new/feedback.jsonl");
        FeedbackFile store = new FeedbackFile(file, 10_000, CLOCK);

        store.add(of("One\nline?", Verdict.WRONG_SOURCE, null, null, null));
        store.add(of("Æ 🚢?", Verdict.RIGHT, CRANE, QUAY.id(), "1911"));

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo(
                        "{\"at\":\"2025-04-15T10:00:00Z\",\"question\":\"One\\nline?\",\"verdict\":\"wrong_source\"}");
        assertThat(read(file).feedback())
                .containsExactly(
                        of("One\nline?", Verdict.WRONG_SOURCE, null, null, null),
                        of("Æ 🚢?", Verdict.RIGHT, CRANE, QUAY.id(), "1911"));
    }

    @Test
    void lineThatACrashBrokeOffCostsOnlyItself() throws IOException {
        Path file = folder.resolve("feedback.jsonl");
        FeedbackFile store = new FeedbackFile(file, 10_000, CLOCK);
        store.add(of("First?", Verdict.RIGHT, null, null, null));
        byte[] half = "{\"question\":\"caf\u00e9".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(half, half.length - 1), StandardOpenOption.APPEND);

        store.add(of("Second?", Verdict.WRONG, null, null, null));

        FeedbackReader.Contents contents = read(file);
        assertThat(contents.feedback()).extracting(Feedback::question).containsExactly("First?", "Second?");
        assertThat(contents.problems()).singleElement().asString().startsWith("feedback.jsonl:2: ");
    }

    @Test
    void whatHasNoRoomIsRefusedAndLeavesNothing() throws IOException {
        Path file = folder.resolve("feedback.jsonl");
        FeedbackFile store = new FeedbackFile(file, 150, CLOCK);
        store.add(of("Fits?", Verdict.RIGHT, null, null, null));
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> store.add(of("x".repeat(100), Verdict.RIGHT, null, null, null)))
                .isInstanceOf(FeedbackStore.Full.class)
                .hasMessageContaining("150 bytes");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void manyAtOnceDoNotMix() throws IOException {
        Path file = folder.resolve("feedback.jsonl");
        FeedbackFile store = new FeedbackFile(file, 1_000_000, CLOCK);

        IntStream.range(0, 100).parallel().forEach(i -> {
            try {
                store.add(of("Question " + i + "?", Verdict.RIGHT, null, null, null));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(read(file).feedback()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void unknownVerdictIsNoEntry() throws IOException {
        Path file = Files.writeString(folder.resolve("f.jsonl"), "{\"question\":\"a\",\"verdict\":\"great\"}\n");

        assertThat(read(file).feedback()).isEmpty();
        assertThat(read(file).problems()).singleElement().asString().contains("'great' is no verdict");
    }

    @Test
    void entriesThatSayEnoughBecomeQuestionsAndTheOthersAreToldWhyNot() throws Exception {
        Path file = set(SET);

        Adoption adoption = Adoption.of(
                List.of(
                        of("When was the crane built?", Verdict.RIGHT, CRANE, QUAY.id(), "1911"),
                        of("when was  the crane built", Verdict.WRONG, CRANE, QUAY.id(), "1911"),
                        of("Who built it?", Verdict.WRONG, CRANE, QUAY.id(), "Nobody"),
                        of("Did anyone fall", Verdict.MISSING, CRANE, QUAY.id(), null),
                        of("Why?", Verdict.WRONG, null, null, null),
                        of("Where?", Verdict.RIGHT, "On the moon.", QUAY.id(), null),
                        of("Whose?", Verdict.RIGHT, CRANE, "none.txt", null)),
                new YamlQuestionSetReader().read(file),
                Map.of(QUAY.id(), QUAY));

        assertThat(adoption.questions())
                .extracting(LabelledQuestion::id)
                .containsExactly("when-was-the-crane-built-2", "who-built-it");
        assertThat(adoption.questions())
                .extracting(LabelledQuestion::answers)
                .containsExactly(List.of(List.of("1911")), List.of(List.of(CRANE)));
        assertThat(adoption.refused())
                .extracting(Adoption.Refused::reason)
                .containsExactly(
                        "the set has this question already",
                        "the set has this question already",
                        "it does not say which words of which document answer",
                        "its quote is not in quay.txt",
                        "there is no document none.txt");
    }

    @Test
    void adoptedQuestionsStandBehindTheOthersAndNothingElseChanges() throws Exception {
        Path file = set(SET);
        QuestionSet before = new YamlQuestionSetReader().read(file);
        List<LabelledQuestion> adopted = Adoption.of(
                        List.of(of("When: \"was\" # it?", Verdict.RIGHT, CRANE, QUAY.id(), "1911")),
                        before,
                        Map.of(QUAY.id(), QUAY))
                .questions();

        new YamlQuestions().append(file, adopted);

        assertThat(Files.readString(file)).startsWith(SET);
        QuestionSet after = new YamlQuestionSetReader().read(file);
        assertThat(after.questions()).hasSize(2);
        LabelledQuestion added = after.questions().get(1);
        assertThat(added.text()).isEqualTo("When: \"was\" # it?");
        assertThat(added.answers()).isEqualTo(List.of(List.of("1911")));
        assertThat(added.evidence()).isEqualTo(adopted.get(0).evidence());
        assertThat(added.tags()).containsExactly("feedback");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void setThatCannotBeAddedToStaysAsItIs() throws Exception {
        String text = SET.replace("name: quay\n", "").stripTrailing() + "\nname: quay\n";
        Path file = set(text);
        List<LabelledQuestion> adopted = Adoption.of(
                        List.of(of("When?", Verdict.RIGHT, CRANE, QUAY.id(), "1911")),
                        new YamlQuestionSetReader().read(file),
                        Map.of(QUAY.id(), QUAY))
                .questions();

        assertThatThrownBy(() -> new YamlQuestions().append(file, adopted))
                .isInstanceOf(BadQuestionSet.class)
                .hasMessageContaining("nothing can be added");

        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private Path set(String text) throws IOException {
        return Files.writeString(folder.resolve("quay.yaml"), text);
    }

    private static FeedbackReader.Contents read(Path file) throws IOException {
        return new FeedbackLinesReader().read(file);
    }

    private static Feedback of(String question, Verdict verdict, String quote, String document, String answer) {
        return new Feedback(
                question,
                verdict,
                Optional.ofNullable(quote),
                Optional.ofNullable(document),
                Optional.ofNullable(answer),
                Optional.empty());
    }
}
