package dev.footnote.edge.cli.ask;

import dev.footnote.answer.Assistant;
import dev.footnote.document.sync.SyncReport;
import dev.footnote.edge.cli.Commands;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.IndexTools;
import dev.footnote.edge.cli.Tools;
import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.model.generation.ModelThreads;
import dev.footnote.search.index.IndexReport;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AskCommandsTest {

    private static final InputStream INPUT = System.in;

    @TempDir
    Path folder;

    private final FakeLibrary library = new FakeLibrary();
    private final List<String> documents = new ArrayList<>();

    private record Outcome(int exitCode, String out, String err) {}

    @AfterEach
    void giveInputBack() {
        System.setIn(INPUT);
    }

    @Test
    void askPrintsTheAnswerWithItsFootnotesAndNothingElse() {
        Outcome asked = run("ask", "How many ferries?");

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out())
                .startsWith("Twelve ferries cross the bay every day. [1]")
                .contains("- [1] ")
                .doesNotContain("\u001b");
        assertThat(asked.err()).isEmpty();
    }

    @Test
    void askExitsWithOneWhereTheDocumentsDoNotSay() {
        Outcome asked = run("ask", "How old is the boat?");

        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.out()).isEqualToIgnoringNewLines("The documents do not say.");
    }

    @Test
    void eachLineOfInputIsAskedAndJsonIsALineEach() {
        input("How many ferries?\n\nHow old is the boat?\n");

        Outcome asked = run("ask", "--json");

        List<String> lines = asked.out().lines().toList();
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(lines).hasSize(2);
        assertThat(JsonPath.from(lines.get(0)).getString("status")).isEqualTo("answered");
        assertThat(JsonPath.from(lines.get(1)).getString("reason")).isEqualTo("not_stated");
        assertThat(lines.get(0)).doesNotContain("null", "trace");
    }

    @Test
    void aHistoryIsReadAndAddedTo() throws IOException {
        Path history = folder.resolve("history.jsonl");

        run("ask", "How many ferries?", "--history", history.toString());
        run("ask", "And the harbour?", "--history", history.toString(), "--json", "--explain");

        assertThat(library.asked().history())
                .extracting(turn -> turn.question())
                .containsExactly("How many ferries?");
        assertThat(Files.readAllLines(history)).hasSize(2);
    }

    @Test
    void documentsAreThoseThatAreNamed() {
        run("search", "ferries", "--documents", "here", "there");

        assertThat(documents).containsExactly("here", "there");
    }

    @Test
    void searchPrintsPassagesWithTheirPlaces() {
        Outcome found = run("search", "ferries", "-k", "1");

        assertThat(found.exitCode()).isZero();
        assertThat(found.out()).containsPattern("harbour/tides and boats.txt:\\d+-\\d+\\R.*ferries");
    }

    @Test
    void chatRemembersOpensSourcesAndEnds() {
        input("How many ferries?\n/sources\n/open 1\n/open 9\n/nothing\nAnd the harbour?\n/clear\n/quit\nnever read\n");

        Outcome chat = run("chat");

        assertThat(chat.exitCode()).isZero();
        assertThat(chat.out())
                .contains("Twelve ferries cross the bay every day. [1]", "- [1] ", "There is no [9].", "/open N")
                .contains("»Twelve ferries cross the bay every day.«", "A new conversation.");
        assertThat(library.asked().history()).hasSize(1);
    }

    @Test
    void mcpSpeaksTheProtocolOnTheStandardStreams() {
        input(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-03-26\"}}\n"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n\n"
                        + "no json\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":{\"question\":\"How"
                        + " many ferries?\"}}}\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":{\"question\":\"\"}}}\n");

        Outcome served = run("mcp");

        assertThat(served.exitCode()).isZero();
        assertThat(served.out().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(served.out())
                .contains(
                        "\"protocolVersion\":\"2025-03-26\"", "-32600", "\"status\":\"answered\"", "\"isError\":true");
    }

    @Test
    void configListsSettings() {
        assertThat(run("config").out()).contains("footnote.documents.path = seeds");
    }

    @Test
    void serveLeavesItsArgumentsAsSettingsOfTheServerAndDoesNotEnd() {
        try {
            Outcome served = run("serve", "--documents", "one, two", "three", "--port", "8123");

            assertThat(served.exitCode()).isEqualTo(ServeCommand.SERVES);
            assertThat(System.getProperty("footnote.documents.path")).isEqualTo("one\\, two,three");
            assertThat(System.getProperty("quarkus.http.port")).isEqualTo("8123");
            assertThat(served.out() + served.err()).isEmpty();
        } finally {
            System.clearProperty("footnote.documents.path");
            System.clearProperty("quarkus.http.port");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionNamesCommandsAndOptions(String shell) {
        Outcome written = run("completion", shell);

        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("ask", "verify", "history");
    }

    @Test
    void theVersionAndTheHelpSayWhatThereIs() {
        assertThat(run("--version").out()).startsWith("footnote ");
        assertThat(run("--help").out()).contains("ask", "chat", "search", "verify", "serve", "mcp", "config", "eval");
    }

    @Test
    void whatCannotRunExitsWithThreeAndOneLine() {
        Outcome broken = run("ask", "Why?", "--documents", "nowhere");

        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).isEqualToIgnoringNewLines("nowhere is no folder");
        assertThat(run("ask", "--jsonn").exitCode()).isEqualTo(3);
    }

    private static void input(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, () -> false);
        int exitCode = new Commands(new Tools(null, List.of(), List.of()), new NoIndex(), console)
                .with(AskCommands.ALL, new Fake())
                .run(args);
        return new Outcome(exitCode, out.toString(), err.toString());
    }

    private static final class NoIndex implements IndexTools {

        @Override
        public IndexReport verify() {
            throw new AssertionError("nobody asked for the index");
        }

        @Override
        public SyncReport sync(Reading progress, Consumer<String> warn) {
            throw new AssertionError("nobody asked for the index");
        }
    }

    private final class Fake implements Answering {

        @Override
        public Assistant assistant(List<String> named) {
            documents.addAll(named);
            if (named.contains("nowhere")) {
                throw new IllegalStateException("nowhere is no folder");
            }
            return new Assistant(
                    library,
                    library,
                    () -> null,
                    new ModelThreads(1, 1, Duration.ofSeconds(1)),
                    Duration.ofSeconds(60));
        }

        @Override
        public List<String> settings() {
            return List.of("footnote.documents.path = seeds  (default)");
        }
    }
}
