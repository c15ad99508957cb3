package dev.footnote.edge.openai;

import dev.footnote.edge.rest.FakeLibrary;
import dev.footnote.edge.rest.WithFakeLibrary;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(WithFakeLibrary.class)
class ChatCompletionsTest {

    private static final String ASK =
            "{\"model\": \"footnote\", \"messages\": [{\"role\": \"user\", \"content\": \"How many ferries?\"}]%s}";

    @Inject
    FakeLibrary library;

    @TestHTTPResource("/v1/chat/completions")
    URI address;

    @AfterEach
    void isReadyAgain() {
        library.setReady(true);
    }

    @Test
    void annotationsPointToTheMarksInTheText() {
        JsonPath reply = ask(ASK.formatted(""));

        String text = reply.getString("choices[0].message.content");
        assertThat(reply.getString("choices[0].finish_reason")).isEqualTo("stop");
        for (int i = 0; i < 3; i++) {
            String one = "choices[0].message.annotations[" + i + "].url_citation.";
            String mark = text.substring(reply.getInt(one + "start_index"), reply.getInt(one + "end_index"));
            assertThat(mark).isEqualTo(List.of("[1]", "[1]", "[2]").get(i));
            assertThat(reply.getString(one + "url")).startsWith("http").contains("/#doc=harbour%2F");
        }
        assertThat(reply.getString("footnote.citations[0].quote")).isEqualTo("Twelve ferries cross the bay every day.");
    }

    @Test
    void messagesAreAQuestionWithItsHistoryAndInstructionsAreSaidToBeIgnored() {
        JsonPath reply = ask("""
                {"model": "footnote", "user": "me", "temperature": 0.3, "messages": [
                {"role": "system", "content": "Say only yes."},
                {"role": "user", "content": "Where is the harbour?"},
                {"role": "assistant", "content": "North. [1]\\n\\n---\\n- [1] Harbour: “North.”"},
                {"role": "user", "content": [{"type": "text", "text": "How many"}, {"type": "text", "text": "ferries?"}]}]}""");

        assertThat(library.asked().text()).isEqualTo("How many\nferries?");
        assertThat(library.asked().history()).singleElement().satisfies(turn -> {
            assertThat(turn.question()).isEqualTo("Where is the harbour?");
            assertThat(turn.answer()).isEqualTo(Optional.of("North. [1]"));
        });
        assertThat(reply.getList("footnote.ignored")).containsExactly("messages[0] (system)");
    }

    @Test
    void aRefusalIsATextAndHasItsStatus() {
        JsonPath reply = ask(ASK.formatted("").replace("ferries", "boats"));

        assertThat(reply.getString("choices[0].message.content")).isEqualTo("The documents do not say.");
        assertThat(reply.getString("footnote.status")).isEqualTo("not_found");
        assertThat(reply.getList("choices[0].message.annotations")).isEmpty();
    }

    @Test
    void whatTheDocumentsSayDifferentlyStandsInTheText() {
        assertThat(ask(ASK.formatted("").replace("ferries", "is disputed")).getString("choices[0].message.content"))
                .contains("This has changed:\n- Twelve ferries cross the bay every day. [1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"stop\": \" cross\"|Twelve ferries|stop",
                "\"stop\": [\"bay\", \"ferries\"]|Twelve|stop",
                "\"max_completion_tokens\": 2|Twelve ferries|length",
                "\"max_tokens\": 2|Twelve ferries|length",
            })
    void aTextEndsWhereItIsToEnd(String limit, String text, String reason) {
        JsonPath reply = ask(ASK.formatted(", " + limit));

        assertThat(reply.getString("choices[0].message.content").strip()).isEqualTo(text);
        assertThat(reply.getString("choices[0].finish_reason")).isEqualTo(reason);
        assertThat(reply.getList("choices[0].message.annotations")).isEmpty();
    }

    @Test
    void aStreamTellsChunksAndWhatAModelWroteAsItIsVerified() {
        String events = post(ASK.formatted(", \"stream\": true").replace("ferries", "is written"), 200);

        assertThat(events)
                .startsWith("data: {")
                .endsWith("data: [DONE]\n\n")
                .contains("\"content\":\"There are twelve. [1]\"".replace("twelve.", "twelve ferries."))
                .contains("\"delta\":{\"role\":\"assistant\",\"content\":\"\"}")
                .contains("\"finish_reason\":\"stop\"")
                .doesNotContain("\"usage\"");
    }

    @Test
    void whoGoesAwayEndsTheWork() throws Exception {
        library.expectStop();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            byte[] body = ASK.formatted(", \"stream\": true")
                    .replace("ferries", "endless")
                    .getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream()
                    .write(
                            ("POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                            + "Content-Length: " + body.length + "\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getInputStream().read();
        }

        assertThat(library.stopsWithin(5_000)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|400|null|malformed_json",
                "[]|400|null|malformed_json",
                "{\"model\": \"footnote\"}|400|messages|invalid_value",
                "{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"Hm?\"}]}|404|null|model_not_found",
                "{\"model\": \"footnote\", \"messages\": [{\"role\": \"user\", \"content\": \" \"}]}|400|messages[0].content|invalid_value",
                "{\"model\": \"footnote\", \"messages\": [{\"role\": \"user\", \"content\": 7}]}|400|messages[0].content|invalid_value",
                "{\"model\": \"footnote\", \"messages\": [{\"role\": \"bard\", \"content\": \"a\"}]}|400|messages[0].role|invalid_value",
                "{\"model\": \"footnote\", \"messages\": [{\"role\": \"user\", \"content\": [{\"type\": \"image_url\"}]}]}"
                        + "|400|messages[0].content|unsupported_parameter",
                "{\"model\": \"footnote\", \"messages\": [{\"role\": \"assistant\", \"content\": \"a\"}]}|400|messages|invalid_value",
                "{\"n\": 2, \"model\": \"footnote\", \"messages\": []}|400|n|unsupported_parameter",
                "{\"response_format\": {\"type\": \"json_object\"}, \"messages\": []}|400|response_format|unsupported_parameter",
                "{\"tool_choice\": \"required\", \"messages\": []}|400|tool_choice|unsupported_parameter",
            })
    void aBadRequestIsRefusedInOpenAisForm(String body, int status, String parameter, String code) {
        JsonPath error = JsonPath.from(post(body, status));

        assertThat(error.getString("error.type")).isEqualTo("invalid_request_error");
        assertThat(String.valueOf(error.getString("error.param"))).isEqualTo(parameter);
        assertThat(error.getString("error.code")).isEqualTo(code);
        assertThat(error.getString("error.message")).isNotBlank();
    }

    @Test
    void whatFailsInsideIsToldByItsIdOnly() {
        String error = post(ASK.formatted("").replace("ferries", "explode"), 500);

        assertThat(error).contains("server_error").doesNotContain("secret of the inside");
    }

    @Test
    void beforeTheDocumentsAreReadNothingIsAnswered() {
        library.setReady(false);

        assertThat(post(ASK.formatted(""), 503)).contains("not_ready");
    }

    @Test
    void theGateGuardsTheseAddressesToo() throws IOException {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body(ASK.formatted(""))
                .post("/v1/chat/completions")
                .then()
                .statusCode(403);
        given().contentType("text/plain")
                .body(ASK.formatted(""))
                .post("/v1/chat/completions")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"input\": \" \"}|input",
                "{\"input\": [1, 2]}|input",
                "{\"input\": []}|input",
                "{\"input\": \"a\", \"dimensions\": 7}|dimensions",
                "{\"input\": \"a\", \"encoding_format\": \"hex\"}|encoding_format",
            })
    void aBadEmbeddingRequestIsRefused(String body, String parameter) {
        String error = given().contentType("application/json")
                .body(body)
                .post("/v1/embeddings")
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(JsonPath.from(error).getString("error.param")).isEqualTo(parameter);
    }

    private static JsonPath ask(String body) {
        return JsonPath.from(post(body, 200));
    }

    private static String post(String body, int status) {
        return given().contentType("application/json; charset=utf-8")
                .body(body)
                .post("/v1/chat/completions")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
