package dev.footnote.langchain4j;

import dev.footnote.evaluation.JudgeFailed;
import dev.footnote.evaluation.Judgement;
import dev.footnote.prompt.BadPrompt;
import dev.footnote.prompt.PromptTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChatJudgeTest {

    private static final Path PROMPT = Path.of("prompts", "judge-answer.md");

    private final ChatServer server = new ChatServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void readsTheVerdictAndSendsAllThatIsNeededForIt() throws Exception {
        server.says("correct: yes\nsupported: partly\nreason: the day is missing");

        assertThat(judge()).contains(new Judgement(1, 0.5, "the day is missing"));
        assertThat(server.requests())
                .singleElement()
                .satisfies(request -> assertThat(request)
                        .contains("When does the boat go?", "- at noon or at 12", "It goes at noon.", "tiny")
                        .contains("\"temperature\" : 0.0"));
        assertThat(server.keys()).containsExactly("Bearer secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Correct:** No\n**Supported:** Yes\n**Reason:** other day",
                "Here you are:\n- correct: no.\n- supported: yes.",
                "CORRECT: no\r\nSUPPORTED: yes"
            })
    void readsTheVerdictHoweverItIsDressed(String said) throws Exception {
        server.says(said);

        assertThat(judge()).hasValueSatisfying(judgement -> {
            assertThat(judgement.correct()).isZero();
            assertThat(judgement.supported()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I think it is fine.", "correct: maybe\nsupported: yes", "correct: yes", ""})
    void noVerdictIsNone(String said) throws Exception {
        server.says(said);

        assertThat(judge()).isEmpty();
    }

    @Test
    void aServerThatRefusesIsAFailureThatDoesNotShowTheKey() {
        server.replies(401, "{\"error\":{\"message\":\"bad key\"}}");

        assertThatThrownBy(this::judge)
                .isInstanceOf(JudgeFailed.class)
                .hasMessageStartingWith("tiny could not be asked: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatMayPassIsTriedAgain() throws Exception {
        server.replies(500, "{}").says("correct: yes\nsupported: yes");

        assertThat(judge()).isPresent();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aReplyThatIsNoneIsAFailure() {
        server.replies(200, "<html>");

        assertThatThrownBy(this::judge).isInstanceOf(JudgeFailed.class);
    }

    @Test
    void nobodyThereIsAFailure() {
        server.close();

        assertThatThrownBy(this::judge).isInstanceOf(JudgeFailed.class);
    }

    private Optional<Judgement> judge() throws JudgeFailed, IOException, BadPrompt {
        PromptTemplate prompt =
                PromptTemplate.parse(PROMPT.toString(), Files.readString(PROMPT), ChatJudge.PLACEHOLDERS);
        ChatJudge judge = new ChatJudge(
                ChatModels.openAi(server.baseUrl(), "tiny", Optional.of("secret"), Duration.ofSeconds(10)),
                "tiny",
                prompt);
        return judge.judge(
                "When does the boat go?",
                List.of(List.of("at noon", "at 12")),
                "It goes at noon.",
                List.of("The boat goes at noon."));
    }
}
