package dev.footnote.evaluation.judge;

import dev.footnote.adapter.langchain4j.ChatLanguageModel;
import dev.footnote.adapter.langchain4j.Provider;
import dev.footnote.adapter.langchain4j.ScriptedServer;
import dev.footnote.model.generation.LanguageModel;
import dev.footnote.model.generation.Limits;
import dev.footnote.model.generation.SteadyModel;
import dev.footnote.model.prompt.BadPrompt;
import dev.footnote.model.prompt.Prompt;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelJudgeTest {

    private final ScriptedServer server = new ScriptedServer(Provider.OPENAI);

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
        assertThat(server.headers("Authorization")).containsExactly("Bearer sk-secret");
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
        server.refuses(401);

        assertThatThrownBy(this::judge)
                .isInstanceOf(JudgeFailed.class)
                .hasMessageStartingWith("tiny could not be asked: ")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatMayPassIsTriedAgain() throws Exception {
        server.refuses(500).says("correct: yes\nsupported: yes");

        assertThat(judge()).isPresent();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aReplyThatIsNoneIsAFailure() {
        server.saysRaw("<html>");

        assertThatThrownBy(this::judge).isInstanceOf(JudgeFailed.class);
    }

    @Test
    void nobodyThereIsAFailure() {
        server.close();

        assertThatThrownBy(this::judge).isInstanceOf(JudgeFailed.class);
    }

    private Optional<Judgement> judge() throws JudgeFailed, BadPrompt {
        Prompt prompt = new Prompt(Path.of("prompts"), "judge-answer", ModelJudge.PLACEHOLDERS, problem -> {});
        Duration time = Duration.ofSeconds(10);
        LanguageModel model = new SteadyModel(
                new ChatLanguageModel(server.address(), time, time),
                new SteadyModel.Options(2, Duration.ofMillis(10), 1, 5, time),
                Clock.systemUTC());
        return new ModelJudge(model, prompt, new Limits(1000, 0, 500, time))
                .judge(
                        "When does the boat go?",
                        List.of(List.of("at noon", "at 12")),
                        "It goes at noon.",
                        List.of("The boat goes at noon."));
    }
}
