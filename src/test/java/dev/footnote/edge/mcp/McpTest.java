package dev.footnote.edge.mcp;

import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** With the protocol's own client for Java, which holds results against their schemas. */
@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class McpTest {

    @Inject
    FakeLibrary library;

    @TestHTTPResource("/")
    URI server;

    private final List<String> progress = new CopyOnWriteArrayList<>();
    private McpSyncClient client;

    @AfterEach
    void close() {
        library.setReady(true);
        if (client != null) {
            client.close();
        }
    }

    @Test
    void aClientFindsToolsResourcesAndAPrompt() {
        connect();

        assertThat(client.getServerInfo().name()).isEqualTo("footnote");
        assertThat(client.getServerInstructions()).contains("citation");
        assertThat(client.listTools().tools())
                .extracting(McpSchema.Tool::name)
                .containsExactly("ask", "search", "read", "verify", "list_documents");
        assertThat(client.listTools().tools()).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.outputSchema()).isNotEmpty();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
        assertThat(client.listResourceTemplates().resourceTemplates()).hasSize(1);
        assertThat(client.getPrompt(new McpSchema.GetPromptRequest("grounded_answer", Map.of("question", "How many?")))
                        .messages()
                        .get(0)
                        .content())
                .isInstanceOfSatisfying(
                        TextContent.class, text -> assertThat(text.text()).contains("How many?"));
    }

    @Test
    void askAnswersWithFootnotesAndTheWholeReply() {
        connect();

        CallToolResult result = call("ask", Map.of("question", "How many ferries?"));

        assertThat(text(result))
                .startsWith("Twelve ferries cross the bay every day. [1]")
                .contains("- [1] ", "<footnote://documents/harbour/");
        assertThat(structured(result)).containsEntry("status", "answered");
        assertThat((List<?>) structured(result).get("citations")).hasSize(2);
    }

    @Test
    void aRefusalIsAResultThatSaysSo() {
        connect();

        CallToolResult result = call("ask", Map.of("question", "How old is the boat?"));

        assertThat(text(result)).isEqualTo("The documents do not say.");
        assertThat(structured(result)).containsEntry("status", "not_found").containsEntry("reason", "not_stated");
        assertThat(result.isError()).isNotEqualTo(true);
    }

    @Test
    void stepsAreToldToWhoAsksForProgress() {
        connect();

        client.callTool(
                new CallToolRequest("ask", Map.of("question", "How many ferries?"), Map.of("progressToken", "p1")));

        assertThat(progress).containsExactly("p1 1.0 retrieve", "p1 2.0 read");
    }

    @Test
    void documentsAreListedSearchedAndRead() {
        connect();

        Map<String, Object> listed = structured(call("list_documents", Map.of("words", "harbour")));
        String id = (String) ((Map<?, ?>) ((List<?>) listed.get("documents")).get(0)).get("id");
        Map<String, Object> read = structured(call("read", Map.of("id", id, "start", 3, "end", 9)));
        Map<String, Object> found = structured(call("search", Map.of("question", "ferries", "limit", 1)));
        McpSchema.Resource resource = client.listResources().resources().stream()
                .filter(one -> one.name().equals(id))
                .findFirst()
                .orElseThrow();
        TextResourceContents whole =
                (TextResourceContents) client.readResource(resource).contents().get(0);

        assertThat(read).containsEntry("text", whole.text().substring(3, 9));
        assertThat((List<?>) found.get("passages")).hasSize(1);
        assertThat(resource.uri()).startsWith("footnote://documents/harbour/").doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ask|question| |The question is empty",
                "ask|questions|why|There is no field \"questions\"",
                "read|id|nowhere.txt|list_documents names them",
                "search|question| |say what to look for",
                "verify|answer| |It is empty",
                "list_documents|from|-1|must be a whole number",
            })
    void aBadCallIsAToolErrorThatSaysWhatToDo(String tool, String name, String value, String told) {
        connect();

        CallToolResult result = call(tool, Map.of(name, value == null ? " " : value));

        assertThat(result.isError()).isTrue();
        assertThat(text(result)).containsIgnoringCase(told);
    }

    @Test
    void beforeTheDocumentsAreReadACallSaysToComeBack() {
        connect();
        library.setReady(false);

        assertThat(text(call("ask", Map.of("question", "How many ferries?")))).contains("Call again");
    }

    @Test
    void whatFailsInsideIsToldByItsIdOnly() {
        connect();

        assertThatThrownBy(() -> call("ask", Map.of("question", "Will it explode?")))
                .hasMessageContaining("Its log has more")
                .hasMessageNotContaining("secret");
    }

    @Test
    void cancellingDoesNotWaitBehindTheCalls() throws Exception {
        library.expectStop();
        List<Thread> asking = new ArrayList<>();
        for (int id = 100; id < 100 + Runtime.getRuntime().availableProcessors(); id++) {
            String call = "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/call\",\"params\":"
                    + "{\"name\":\"ask\",\"arguments\":{\"question\":\"Is it endless?\"}}}";
            asking.add(new Thread(() -> post(call)));
        }
        asking.forEach(Thread::start);
        Thread.sleep(500);

        for (int id = 100; id < 100 + asking.size(); id++) {
            post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" + id + "}}")
                    .statusCode(202);
        }

        assertThat(library.stopsWithin(5_000)).isTrue();
        for (Thread one : asking) {
            one.join();
        }
    }

    @Test
    void aCallThatIsCancelledEnds() throws Exception {
        library.expectStop();
        Thread asking = new Thread(() -> post(
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"ask\",\"arguments\":"
                        + "{\"question\":\"Is it endless?\"}}}"));
        asking.start();
        Thread.sleep(500);

        post("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":7}}")
                .statusCode(202);

        assertThat(library.stopsWithin(5_000)).isTrue();
        asking.join();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|400|-32700",
                "[]|400|-32700",
                "{\"id\":1,\"method\":\"ping\"}|200|-32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"fly\"}|200|-32601",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"fly\"}}|200|-32602",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"file:///etc/passwd\"}}|200|-32002",
            })
    void aMessageThatIsNoRequestIsRefused(String body, int status, int code) {
        String error = post(body).statusCode(status).extract().asString();

        assertThat(JsonPath.from(error).getInt("error.code")).isEqualTo(code);
    }

    @Test
    void anOldVersionIsSpokenAndAnUnknownOneAnsweredWithTheNewest() {
        String hello =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"%s\"}}";

        assertThat(post(hello.formatted("2024-11-05")).extract().<String>path("result.protocolVersion"))
                .isEqualTo("2024-11-05");
        assertThat(post(hello.formatted("2099-01-01")).extract().<String>path("result.protocolVersion"))
                .isEqualTo(McpServer.VERSIONS.get(0));
    }

    @Test
    void theGateGuardsThisAddressTooAndThereIsNoStreamToGet() {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body("{}")
                .post("/mcp")
                .then()
                .statusCode(403);
        given().get("/mcp").then().statusCode(405);
    }

    private void connect() {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(server.toString())
                        .build())
                .requestTimeout(Duration.ofSeconds(20))
                .enableCallToolSchemaCaching(true)
                .progressConsumer(
                        told -> progress.add(told.progressToken() + " " + told.progress() + " " + told.message()))
                .build();
        client.initialize();
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(new CallToolRequest(tool, arguments));
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> structured(CallToolResult result) {
        return (Map<String, Object>) result.structuredContent();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post("/mcp").then();
    }
}
