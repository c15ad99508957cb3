package dev.footnote;

import dev.footnote.adapter.langchain4j.Provider;
import dev.footnote.adapter.langchain4j.ScriptedServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program with a language model that is really asked, over its own protocol. */
class LanguageModelIT {

    private static final String QUESTION = "How many cars does the ferry Halcyon carry?";
    private static final String FERRY = "The ferry Halcyon crosses the Sound four times a day. It carries sixty cars.";

    @TempDir
    Path folder;

    private Path current;

    @BeforeEach
    void documents() throws IOException {
        current = Files.createDirectory(folder.resolve("current"));
        Files.writeString(Files.createDirectory(current.resolve("seeds")).resolve("ferry.txt"), FERRY);
    }

    @ParameterizedTest
    @EnumSource
    void writesAnswersWithThePromptsThatCameWithItAndTheKeyIsSaidNowhere(Provider provider) throws Exception {
        try (ScriptedServer model = new ScriptedServer(provider)
                        .says("It carries sixty cars [1].")
                        .refuses(401);
                Server server = server(model)) {
            String written = server.ask(QUESTION + "\", \"explain\": true, \"composedBy\": \"model");
            String refused = server.ask(QUESTION);
            String metrics = server.get("/q/metrics").body();

            JsonPath reply = JsonPath.from(written);
            assertThat(reply.getString("composedBy")).isEqualTo("model");
            assertThat(reply.getString("answer")).isEqualTo("It carries sixty cars. [1]");
            assertThat(reply.getString("citations[0].quote")).isEqualTo("It carries sixty cars.");
            assertThat(reply.getInt("trace.model[0].inputTokens")).isEqualTo(321);
            assertThat(reply.getDouble("trace.model[0].firstToken")).isPositive();
            assertThat(metrics)
                    .contains("footnote_model_tokens_total{direction=\"sent\",purpose=\"answer\"} 321.0")
                    .contains("footnote_model_first_token_seconds_count{purpose=\"answer\"} 1")
                    .contains("outcome=\"refused\"");
            assertThat(JsonPath.from(refused).getString("reason")).isEqualTo("model_failed");
            assertThat(List.of(written, refused, metrics, String.join("\n", server.log())))
                    .allSatisfy(said -> assertThat(said).doesNotContain("sk-secret"));
            assertThat(server.log()).noneMatch(line -> line.contains("Halcyon") || line.contains("sixty"));
        }
    }

    @Test
    void twoHundredQuestionsToASlowModelKeepNobodyElseWaiting() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(200);
        try (ScriptedServer model = new ScriptedServer(Provider.OPENAI)
                        .saysAfter(Duration.ofSeconds(2), "It carries sixty cars [1].");
                // nobody is refused at the door: what is tried is what stands behind it
                Server server = server(
                        model,
                        "-Dfootnote.web.waiting=200",
                        "-Dfootnote.web.patience=60s",
                        "-Dfootnote.model.concurrency=16",
                        "-Dfootnote.model.queue=100",
                        "-Dfootnote.model.patience=60s")) {
            server.ask(QUESTION + "\", \"composedBy\": \"extractive");
            List<Future<JsonPath>> asked = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                asked.add(people.submit(() -> JsonPath.from(server.ask(QUESTION))));
            }
            // those that are not taken on are answered first, all at once
            Thread.sleep(5_000);

            List<Long> own = new ArrayList<>();
            List<Long> others = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                own.add(millis(() -> assertThat(server.ask(QUESTION + "\", \"composedBy\": \"extractive"))
                        .contains("sixty cars")));
                others.add(millis(() ->
                        assertThat(server.get("/api/documents").statusCode()).isEqualTo(200)));
            }
            List<String> composed = new ArrayList<>();
            for (Future<JsonPath> one : asked) {
                JsonPath reply = one.get();
                assertThat(reply.getString("answer")).contains("sixty cars");
                composed.add(reply.getString("composedBy") + " " + reply.getString("reason"));
            }

            // far below the two seconds that the model takes, however busy the machine is
            assertThat(median(own)).isLessThan(1_500);
            assertThat(median(others)).isLessThan(1_000);
            assertThat(composed).containsOnly("model null", "extractive model_busy");
            assertThat(composed.stream().filter("model null"::equals)).hasSizeBetween(100, 150);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aPromptThatLacksSomethingStopsTheStartAndIsNamed() throws Exception {
        Files.writeString(
                Files.createDirectory(current.resolve("prompts")).resolve("answer.md"),
                "---\npurpose: nothing\n---\nAnswer {{question}} from {{passagges}}!");
        Path log = folder.resolve("start.log");
        Process start = Server.start(
                List.of(
                        Server.JAVA,
                        "-Dquarkus.http.port=0",
                        "-jar",
                        Path.of("target/quarkus-app/quarkus-run.jar")
                                .toAbsolutePath()
                                .toString()),
                current,
                log);

        assertThat(start.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(start.exitValue()).isNotZero();
        assertThat(Files.readString(log, StandardCharsets.UTF_8))
                .contains("answer.md: lacks the placeholder {{conflicts}}");
    }

    private Server server(ScriptedServer model, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Dfootnote.model.provider=" + model.address().provider(),
                "-Dfootnote.model.base-url=" + model.baseUrl(),
                "-Dfootnote.model.name=tiny",
                "-Dfootnote.model.api-key=sk-secret"));
        options.addAll(List.of(more));
        return Server.in(current, options.toArray(new String[0]));
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
