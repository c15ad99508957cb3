package dev.footnote;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program goes on answering whatever some of its clients do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadIT {

    /** More than there are worker threads. */
    private static final int DRIPPERS = 205;

    /** A machine at work on other things takes several times as long as an idle one. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Duration BUDGET = Duration.ofSeconds(2);

    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path documents = Files.createDirectories(folder.resolve("current/seeds"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(
                    documents.resolve(i + ".txt"), "The ferry %d carries %d cars across the bay.".formatted(i, 60 + i));
        }
        server = Server.in(folder.resolve("current"), "-Dfootnote.answering.max-time=" + BUDGET);
        server.ask("How many cars does the ferry 1 carry?");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void clientsWhoseBodiesDripHoldNobodyUpAndAreGivenUp() throws Exception {
        List<Socket> drippers = new ArrayList<>();
        for (int i = 0; i < DRIPPERS; i++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 100000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            drippers.add(socket);
        }

        long start = System.nanoTime();
        assertThat(server.get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/documents").statusCode()).isEqualTo(200);
        assertThat(server.ask("How many cars does the ferry 2 carry?")).contains("62");
        assertThat(since(start)).isLessThan(SOON);

        for (Socket dripper : drippers) {
            try (dripper) {
                String reply = new String(dripper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(reply).startsWith("HTTP/1.1 408 ");
            }
        }
    }

    @Test
    void connectionWhoseHeadIsSentByHalfIsClosed() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write("POST /api/ask HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void whatIsMoreThanCanBeServedIsRefusedSoonAndTheRestIsServedSoon() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(200);
        try {
            List<Future<HttpResponse<String>>> asking = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String question =
                        "{\"question\": \"How many cars does the ferry %d carry in %d?\"}".formatted(i % 10, i);
                asking.add(people.submit(() -> server.post("/api/ask", question)));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<HttpResponse<String>> one : asking) {
                HttpResponse<String> reply = one.get();
                statuses.add(reply.statusCode());
                assertThat(reply.statusCode() == 200
                                || reply.headers().firstValue("Retry-After").isPresent())
                        .as(reply.body())
                        .isTrue();
            }
            assertThat(statuses).containsOnly(200, 503).contains(200, 503);
        } finally {
            people.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr. ", "“", "<a ", "1 ", "- a\\n", "- ", "a\u0301"})
    void worstVerificationEndsSoon(String part) {
        String text = part.repeat(19_000 / part.length());
        String body = "{\"answer\": \"" + text + "\", \"passages\": [{\"text\": \"" + text + "\"}]}";

        long start = System.nanoTime();
        HttpResponse<String> reply = server.post("/api/verify", body);

        assertThat(reply.statusCode()).as(reply.body()).isIn(200, 422, 503);
        assertThat(since(start)).isLessThan(BUDGET.plus(SOON));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
