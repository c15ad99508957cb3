package dev.footnote;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The packaged program, started without arguments, serves a folder until it is stopped, whatever the folder holds. */
class ServeIT {

    private static final String FERRY = "The ferry Halcyon crosses the Sound four times a day. It carries sixty cars.";
    private static final String BAKERY = "The bakery on Mill Lane opens at six. It has sold rye bread since 1908.";

    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private Path current;

    @BeforeEach
    void aCurrentFolder() throws IOException {
        current = Files.createDirectory(folder.resolve("current"));
    }

    @Test
    void servesTheSeedsOfTheCurrentFolderToThisMachineOnlyAndSaysSoInTwoLines() throws Exception {
        Path seeds = documents("seeds");

        try (Server server = Server.in(current);
                Socket socket = new Socket()) {
            List<String> log = server.logWith("Ready: ");

            assertThat(log).hasSize(2).allMatch(line -> line.contains(" INFO "));
            assertThat(log).anyMatch(line -> line.endsWith("Listening on: http://127.0.0.1:" + server.port()));
            assertThat(log).anyMatch(line -> line.contains("Ready: 2 documents, ") && line.contains(seeds.toString()));
            // also an address of this machine, but only a server for all addresses listens there
            InetSocketAddress other = new InetSocketAddress("127.0.0.2", server.port());
            assertThatThrownBy(() -> socket.connect(other, 5_000)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void endsSoonWithNoWordOfADocumentOrAQuestionInTheLog() throws Exception {
        documents("seeds");

        try (Server server = Server.in(current)) {
            assertThat(server.ask("How many cars does the Halcyon carry?")).contains("\"answered\"", "sixty cars");
            assertThat(server.ask("Who invented the xylophone?")).contains("\"not_found\"");
            server.get("/api/passages?q=xylophone");
            server.get("/api/xylophone");

            assertThat(timeToStop(server, "TERM")).isLessThan(SOON);
            assertThat(server.running()).isFalse();
            assertThat(server.log())
                    .isNotEmpty()
                    .allSatisfy(line ->
                            assertThat(line).doesNotContainIgnoringCase("Halcyon", "rye bread", "cars", "xylophone"));
        }
    }

    @Test
    void servesAnEmptyFolderAndSaysSo() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        try (Server server = Server.starting(current, "-Dfootnote.documents.path=" + empty)) {
            assertThat(server.logWith("Ready: "))
                    .anyMatch(line -> line.contains("Ready: 0 documents, ")
                            && line.contains(empty.toString())
                            && line.endsWith("There is nothing to answer from"));
            assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(server.get("/q/health/started").statusCode()).isEqualTo(200);
            assertThat(server.ask("Is there anything?")).contains("\"not_found\"", "\"no_documents\"");
        }
    }

    @Test
    void doesNotStartWithoutItsFolderAndSaysSoInOneLine() throws Exception {
        assertThat(failure("-Dfootnote.documents.path=gone"))
                .contains("Not started: ")
                .contains(current.resolve("gone").toString());
    }

    @Test
    void doesNotStartOnATakenPortAndSaysSoInOneLine() throws Exception {
        documents("seeds");
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(failure("-Dquarkus.http.port=" + taken.getLocalPort()))
                    .contains("Not started: port " + taken.getLocalPort() + " is taken");
        }
    }

    /** The one line that a start with {@code option} ends with. */
    private String failure(String option) throws Exception {
        Path log = folder.resolve("failed.log");
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        Process process = Server.start(List.of(Server.JAVA, option, "-jar", jar.toString()), current, log);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).filteredOn(line -> line.contains(" ERROR ")).hasSize(1);
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        return lines.get(lines.size() - 1);
    }

    @Test
    void namesTheFileItCannotReadAndServesTheOthers() throws Exception {
        Path articles = documents("articles");
        Files.writeString(articles.resolve("menu.pdf"), "Crêpes at Mill Lane");

        try (Server server = Server.in(current, "-Dfootnote.documents.path=articles")) {
            List<String> log = server.logWith("Ready: 2 documents, ");

            assertThat(log).hasSize(3).anyMatch(line -> line.contains(" WARN ") && line.contains("menu.pdf"));
            assertThat(server.get("/api/documents").body()).contains("\"count\":2", "ferry.txt", "menu.pdf");
            assertThat(server.ask("How many cars does the Halcyon carry?")).contains("sixty cars");
        }
    }

    @Test
    void endsSoonByCtrlC() throws Exception {
        documents("seeds");

        try (Server server = Server.in(current)) {
            Assumptions.assumeTrue(hearsCtrlC(server), "Ctrl-C is not tested: the build runs where it is ignored");
            assertThat(timeToStop(server, "INT")).isLessThan(SOON);
            assertThat(server.running()).isFalse();
        }
    }

    private Path documents(String name) throws IOException {
        Path documents = Files.createDirectory(current.resolve(name));
        Files.writeString(documents.resolve("ferry.txt"), FERRY);
        Files.writeString(documents.resolve("bakery.txt"), BAKERY);
        return documents;
    }

    private static Duration timeToStop(Server server, String signal) throws Exception {
        Instant start = Instant.now();
        server.stop(signal);
        return Duration.between(start, Instant.now());
    }

    /** A program started in the background of a script is deaf to SIGINT, number 2, and so are those it starts. */
    private static boolean hearsCtrlC(Server server) throws IOException {
        return server.status().stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .noneMatch(line ->
                        new BigInteger(line.substring("SigIgn:".length()).strip(), 16).testBit(1));
    }
}
