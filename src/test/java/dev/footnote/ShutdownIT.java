package dev.footnote;

import dev.footnote.adapter.langchain4j.Provider;
import dev.footnote.adapter.langchain4j.ScriptedServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program stops by SIGTERM whatever it is doing: whoever asked is answered, and it ends by itself. */
class ShutdownIT {

    private static final int CLIENTS = 16;
    private static final Duration SOON = Duration.ofSeconds(10);

    /** 0, or what Linux makes of SIGTERM; a crash in a native library would be 134. */
    private static final List<Integer> IN_ORDER = List.of(0, 143);

    @TempDir
    Path folder;

    private Path current;

    @BeforeEach
    void aCurrentFolder() throws IOException {
        current = Files.createDirectory(folder.resolve("current"));
    }

    static IntStream times() {
        return IntStream.rangeClosed(1, "full".equals(System.getProperty("footnote.test.scale")) ? 10 : 2);
    }

    @ParameterizedTest
    @MethodSource("times")
    void everyOneOfSixteenWhoAskGetsAWholeAnswerOrIsToldThatItStops(int time) throws Exception {
        documents(30);
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
        try (Server server = Server.in(current, "-Dfootnote.web.patience=PT1M")) {
            AtomicInteger answers = new AtomicInteger();
            List<Future<List<String>>> asking = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = 1_000 * client;
                asking.add(people.submit(() -> askUntilTheEnd(server, first, answers)));
            }
            awaitAnswers(answers, CLIENTS);

            Duration stopping = timeToStop(server);

            for (Future<List<String>> one : asking) {
                assertThat(one.get(1, TimeUnit.MINUTES)).isSubsetOf("answer", "stopping", "refused");
            }
            assertEndedInOrder(server, stopping);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void stopsWhileItReadsItsDocuments() throws Exception {
        documents(300);
        try (Server server = Server.starting(current)) {
            Thread.sleep(1_000);
            assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(503);

            assertEndedInOrder(server, timeToStop(server));
        }
    }

    @Test
    void stopsWhileItLooksForSuggestions() throws Exception {
        documents(30);
        try (Server server = Server.in(current, "-Dfootnote.suggestions.rest=0")) {
            server.logWith("Ready: ");
            Thread.sleep(1_000);
            assertThat(server.get("/api/suggestions").body()).contains("\"complete\":false");

            assertEndedInOrder(server, timeToStop(server));
        }
    }

    @Test
    void whoWaitsForALanguageModelGetsTheDocumentsOwnWords() throws Exception {
        documents(2);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try (ScriptedServer model =
                        new ScriptedServer(Provider.OPENAI).saysAfter(Duration.ofMinutes(1), "Sixty cars [1].");
                Server server = Server.in(
                        current,
                        "-Dfootnote.model.base-url=" + model.baseUrl(),
                        "-Dfootnote.model.name=tiny",
                        "-Dfootnote.model.concurrency=2",
                        "-Dfootnote.web.patience=60s")) {
            server.ask("How many cars does the ferry 1 carry?\", \"composedBy\": \"extractive");
            List<Future<String>> waiting = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                waiting.add(people.submit(() -> server.ask("How many cars does the ferry 1 carry?")));
            }
            while (model.requests().size() < 2) {
                Thread.sleep(20);
            }
            Thread.sleep(500);

            Duration stopping = timeToStop(server);

            for (Future<String> one : waiting) {
                String reply = one.get(1, TimeUnit.MINUTES);
                assertThat(JsonPath.from(reply).getString("composedBy"))
                        .as(reply)
                        .isEqualTo("extractive");
                assertThat(JsonPath.from(reply).getString("answer")).contains("cars");
            }
            assertEndedInOrder(server, stopping);
        } finally {
            people.shutdownNow();
        }
    }

    private static List<String> askUntilTheEnd(Server server, int first, AtomicInteger answers) {
        List<String> outcomes = new ArrayList<>();
        for (int i = first;
                outcomes.isEmpty() || outcomes.get(outcomes.size() - 1).equals("answer");
                i++) {
            outcomes.add(outcome(server, "How many cars does the ferry " + i % 30 + " carry on day " + i + "?"));
            answers.incrementAndGet();
        }
        return outcomes;
    }

    private static String outcome(Server server, String question) {
        try {
            HttpResponse<String> response = server.post("/api/ask", "{\"question\": \"" + question + "\"}");
            JsonPath reply = JsonPath.from(response.body());
            return switch (response.statusCode()) {
                case 200 ->
                    List.of("answered", "not_found").contains(reply.getString("status"))
                            ? "answer"
                            : "half an answer: " + response.body();
                case 503 -> reply.getString("type").replace("urn:footnote:problem:", "");
                default -> response.statusCode() + " " + response.body();
            };
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof ConnectException
                    ? "refused"
                    : e.getCause().toString();
        }
    }

    private static void awaitAnswers(AtomicInteger answers, int wanted) throws InterruptedException {
        while (answers.get() < wanted) {
            Thread.sleep(20);
        }
    }

    private static Duration timeToStop(Server server) throws Exception {
        Instant start = Instant.now();
        server.stop("TERM");
        return Duration.between(start, Instant.now());
    }

    private static void assertEndedInOrder(Server server, Duration stopping) {
        assertThat(server.running()).isFalse();
        assertThat(server.exitCode()).as(String.join("\n", server.log())).isIn(IN_ORDER);
        assertThat(stopping).isLessThan(SOON);
        assertThat(server.log()).noneMatch(line -> line.contains(" ERROR ") || line.contains("Exception"));
    }

    private void documents(int count) throws IOException {
        Path seeds = Files.createDirectory(current.resolve("seeds"));
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("# Ferry " + i + "\n\n");
            for (int day = 1; day <= 60; day++) {
                text.append("On day ")
                        .append(day)
                        .append(" the ferry ")
                        .append(i)
                        .append(" carries ");
                text.append(20 + (i * 7 + day) % 50).append(" cars across the Sound from Harbour Street. ");
                text.append(day % 10 == 0 ? "\n\n" : "");
            }
            Files.writeString(seeds.resolve("ferry-" + i + ".md"), text);
        }
    }
}
