package dev.footnote.adapter.langchain4j;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * A server on this machine that speaks a provider's streaming protocol as it stands in its reference, and says what it was
 * told to say: one thing after the other, the last for good.
 */
public final class ScriptedServer implements AutoCloseable {

    private static final String SCRIPT = "script";

    private final Provider provider;
    private final WireMockServer server;
    private final int port;
    private int step;
    private StubMapping last;
    private ResponseDefinitionBuilder lastReply;

    public ScriptedServer(Provider provider) {
        this.provider = provider;
        this.server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(250)
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(50));
        server.start();
        this.port = server.port();
    }

    /** What is set as the model's address. */
    public String baseUrl() {
        String root = "http://127.0.0.1:" + port;
        return switch (provider) {
            case OPENAI, ANTHROPIC -> root + "/v1";
            case OLLAMA -> root;
            case GEMINI -> root + "/v1beta";
        };
    }

    /** Where it is reached. */
    public ModelAddress address() {
        return new ModelAddress(provider, baseUrl(), "tiny", Optional.of("sk-secret"));
    }

    /** Says this next, each word a token. */
    public ScriptedServer says(String text) {
        return then(stream(whole(text, "stop")));
    }

    /** The same token by token over some time. */
    public ScriptedServer saysOver(Duration time, String text) {
        int chunks = tokens(text).size() + 2;
        return then(stream(whole(text, "stop")).withChunkedDribbleDelay(chunks, (int) time.toMillis()));
    }

    /** The same after a while. */
    public ScriptedServer saysAfter(Duration time, String text) {
        return then(stream(whole(text, "stop")).withFixedDelay((int) time.toMillis()));
    }

    /** Says this and is allowed no more tokens. */
    public ScriptedServer saysUpToTheLimit(String text) {
        return then(stream(whole(text, "length")));
    }

    /** Says this and ends in the middle of it. */
    public ScriptedServer breaksOffAfter(String text) {
        return then(stream(begun(text)));
    }

    /** Says nothing readable. */
    public ScriptedServer saysRaw(String body) {
        return then(stream(body));
    }

    /** Says nothing at all, in due form. */
    public ScriptedServer saysNothing() {
        return then(stream(whole("", "stop")));
    }

    /** Hangs up. */
    public ScriptedServer hangsUp() {
        return then(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    /** Refuses; what it says repeats the key, as some do. */
    public ScriptedServer refuses(int status) {
        return then(aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"not with sk-secret\"}}"));
    }

    /** Takes no request with this parameter in it, whatever else it was told, and says so in these words. */
    public ScriptedServer takesNo(String parameter, int status, String body) {
        server.stubFor(post(urlPathEqualTo(path()))
                .atPriority(1)
                .withRequestBody(containing("\"" + parameter + "\""))
                .willReturn(aResponse().withStatus(status).withBody(body)));
        return this;
    }

    /** Refuses in these words. */
    public ScriptedServer refuses(int status, String body) {
        return then(aResponse().withStatus(status).withBody(body));
    }

    /** Says this in one piece, though a stream was asked for. */
    public ScriptedServer saysWhole(String body) {
        return then(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body));
    }

    /** Wants to be left alone for a while. */
    public ScriptedServer refuses(int status, int retryAfterSeconds) {
        return then(aResponse()
                .withStatus(status)
                .withHeader("Retry-After", String.valueOf(retryAfterSeconds))
                .withBody("{\"error\":{\"message\":\"slow down\"}}"));
    }

    /** The bodies of the requests. */
    public List<String> requests() {
        return logged().stream().map(LoggedRequest::getBodyAsString).toList();
    }

    /** The values of one header of the requests. */
    public List<String> headers(String name) {
        return logged().stream().map(request -> request.getHeader(name)).toList();
    }

    private List<LoggedRequest> logged() {
        return server.findAll(postRequestedFor(anyUrl())).stream()
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .toList();
    }

    /** Until the next step is known, each is the last and leads to itself. */
    private ScriptedServer then(ResponseDefinitionBuilder reply) {
        if (last != null) {
            server.removeStub(last);
            stub(lastReply, step - 1, step);
        }
        last = stub(reply, step, step);
        lastReply = reply;
        step++;
        return this;
    }

    private StubMapping stub(ResponseDefinitionBuilder reply, int from, int to) {
        return server.stubFor(post(urlPathEqualTo(path()))
                .inScenario(SCRIPT)
                .whenScenarioStateIs(state(from))
                .willReturn(reply)
                .willSetStateTo(state(to)));
    }

    private static String state(int step) {
        return step == 0 ? Scenario.STARTED : "step " + step;
    }

    private String path() {
        return switch (provider) {
            case OPENAI -> "/v1/chat/completions";
            case OLLAMA -> "/api/chat";
            case ANTHROPIC -> "/v1/messages";
            case GEMINI -> "/v1beta/models/tiny:streamGenerateContent";
        };
    }

    private ResponseDefinitionBuilder stream(String body) {
        String type = provider == Provider.OLLAMA ? "application/x-ndjson" : "text/event-stream";
        return aResponse().withStatus(200).withHeader("Content-Type", type).withBody(body);
    }

    private String whole(String text, String reason) {
        return switch (provider) {
            case OPENAI -> begun(text) + """
                    data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"tiny","choices":[{"index":0,\
                    "delta":{},"finish_reason":"%s"}]}

                    data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"tiny","choices":[],\
                    "usage":{"prompt_tokens":321,"completion_tokens":12,"total_tokens":333}}

                    data: [DONE]

                    """.formatted(reason);
            case OLLAMA -> begun(text) + """
                    {"model":"tiny","created_at":"2025-04-15T10:00:00Z","message":{"role":"assistant","content":""},\
                    "done_reason":"%s","done":true,"total_duration":1,"load_duration":1,"prompt_eval_count":321,\
                    "prompt_eval_duration":1,"eval_count":12,"eval_duration":1}
                    """.formatted(reason);
            case ANTHROPIC -> begun(text) + """
                    event: content_block_stop
                    data: {"type":"content_block_stop","index":0}

                    event: message_delta
                    data: {"type":"message_delta","delta":{"stop_reason":"%s","stop_sequence":null},\
                    "usage":{"output_tokens":12}}

                    event: message_stop
                    data: {"type":"message_stop"}

                    """.formatted(reason.equals("stop") ? "end_turn" : "max_tokens");
            case GEMINI ->
                begun(text)
                        + gemini(
                                "",
                                "\"finishReason\":\"%s\",".formatted(reason.equals("stop") ? "STOP" : "MAX_TOKENS"),
                                "\"candidatesTokenCount\":12,");
        };
    }

    private String begun(String text) {
        String head = provider != Provider.ANTHROPIC ? "" : """
                event: message_start
                data: {"type":"message_start","message":{"id":"m","type":"message","role":"assistant","content":[],\
                "model":"tiny","stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":321,"output_tokens":1}}}

                event: content_block_start
                data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

                event: ping
                data: {"type":"ping"}

                """;
        return head + tokens(text).stream().map(this::token).collect(Collectors.joining());
    }

    private String token(String token) {
        String quoted = token.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return switch (provider) {
            case OPENAI -> """
                    data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"tiny","choices":[{"index":0,\
                    "delta":{"content":"%s"},"finish_reason":null}]}

                    """.formatted(quoted);
            case OLLAMA -> """
                    {"model":"tiny","created_at":"2025-04-15T10:00:00Z","message":{"role":"assistant","content":"%s"},\
                    "done":false}
                    """.formatted(quoted);
            case ANTHROPIC -> """
                    event: content_block_delta
                    data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"%s"}}

                    """.formatted(quoted);
            case GEMINI -> gemini(quoted, "", "");
        };
    }

    /** What Google sends each time: the same object, with more in it at the end, on lines that end as HTTP's do. */
    private static String gemini(String text, String finish, String count) {
        return """
                data: {"candidates":[{"content":{"parts":[{"text":"%s"}],"role":"model"},%s"index":0}],\
                "usageMetadata":{"promptTokenCount":321,%s"totalTokenCount":333},"modelVersion":"tiny","responseId":"r"}

                """.formatted(text, finish, count).replace("\n", "\r\n");
    }

    /** Pieces of four characters at most, so that marks of citations are split. */
    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("(?s)(?<=\\G.{4})"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
