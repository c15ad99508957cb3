package dev.footnote.edge.openai;

import dev.footnote.edge.rest.WithFakeLibrary;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Clients that others wrote. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class OpenAiClientsTest {

    private static final String NPM_PACKAGE = "openai@5.23.2";

    @TestHTTPResource("/v1")
    String address;

    @Test
    void langChain4jGetsTheAnswerWithItsFootnotes() {
        OpenAiChatModel model = OpenAiChatModel.builder()
                .baseUrl(address)
                .apiKey("none")
                .modelName("footnote")
                .temperature(0.0)
                .build();

        ChatResponse reply = model.chat(
                SystemMessage.from("You are a pirate."),
                UserMessage.from("Where is the harbour?"),
                AiMessage.from("North. [1]"),
                UserMessage.from("How many ferries?"));

        assertThat(reply.aiMessage().text())
                .startsWith("Twelve ferries cross the bay every day. [1] They")
                .contains("\n\n---\n- [1] ")
                .contains("“Twelve ferries cross the bay every day.” <" + address.replace("/v1", "/#doc="));
        assertThat(reply.tokenUsage().outputTokenCount()).isPositive();
    }

    @Test
    void langChain4jStreamsTheSameAnswer() throws Exception {
        OpenAiStreamingChatModel model = OpenAiStreamingChatModel.builder()
                .baseUrl(address)
                .apiKey("none")
                .modelName("footnote")
                .build();
        List<String> pieces = new ArrayList<>();
        CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

        model.chat("How many ferries?", new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String piece) {
                pieces.add(piece);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                whole.complete(response);
            }

            @Override
            public void onError(Throwable error) {
                whole.completeExceptionally(error);
            }
        });

        ChatResponse reply = whole.get(20, TimeUnit.SECONDS);
        assertThat(String.join("", pieces)).isEqualTo(reply.aiMessage().text()).contains("Twelve ferries", "- [1] ");
        assertThat(reply.tokenUsage().totalTokenCount()).isPositive();
    }

    @Test
    void langChain4jEmbeds() {
        OpenAiEmbeddingModel model = OpenAiEmbeddingModel.builder()
                .baseUrl(address)
                .apiKey("none")
                .modelName("footnote-embedding")
                .build();

        assertThat(model.embed("Twelve ferries").content().dimension()).isEqualTo(384);
    }

    /** Skipped where node is missing or npm has the package nowhere on this machine. */
    @Test
    void openAisOwnClientAsksStreamsAndIsRefused() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "openai-client"));
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        assumeTrue(
                run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", NPM_PACKAGE)
                        .endsWith("exit 0"),
                NPM_PACKAGE + " is not in npm's cache");
        Files.copy(
                Path.of("src/test/resources/openai/client.mjs"),
                folder.resolve("client.mjs"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        String said = run(folder, "node", "client.mjs", address);

        assertThat(said).endsWith("exit 0");
        JsonPath told = JsonPath.from(said.substring(0, said.lastIndexOf("exit")));
        assertThat(told.getString("text")).contains("Twelve ferries cross the bay every day. [1]", "- [1] ");
        assertThat(told.getString("streamed")).isEqualTo(told.getString("text"));
        assertThat(told.getList("annotations")).hasSize(3);
        assertThat(told.getInt("usage.total_tokens")).isPositive();
        assertThat(told.getString("refused")).isEqualTo("not_found");
        assertThat(told.getMap("error"))
                .isEqualTo(java.util.Map.of("status", 400, "param", "n", "code", "unsupported_parameter"));
        assertThat(told.getList("models")).contains("footnote", "footnote-embedding");
        assertThat(told.getInt("dimensions")).isEqualTo(384);
    }

    private static String run(Path folder, String... command) throws InterruptedException {
        try {
            Path output = folder.resolve("output.txt").toAbsolutePath();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroy();
            return Files.readString(output, StandardCharsets.UTF_8) + "exit " + (ended ? process.exitValue() : "late");
        } catch (IOException missing) {
            return "missing " + missing.getMessage();
        }
    }
}
