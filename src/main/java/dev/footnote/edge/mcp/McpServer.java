package dev.footnote.edge.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.Assistant;
import dev.footnote.answer.reply.Follower;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The Model Context Protocol, whatever carries its messages: JSON-RPC with tools, resources and a prompt. It keeps nothing of
 * a client but which of its requests are under way, so that they can be cancelled.
 */
public final class McpServer {

    /** The versions that are spoken, the newest first. */
    static final List<String> VERSIONS = List.of("2025-06-18", "2025-03-26", "2024-11-05");

    private static final String DESCRIPTIONS = "mcp/tools.json";

    private final McpTools tools;
    private final DocumentTexts documents;
    private final JsonNode descriptions;
    private final UnaryOperator<Throwable> unexpected;
    private final Map<String, Work> underWay = new ConcurrentHashMap<>();

    /** @param unexpected logs a failure that nobody foresaw, and gives what may be told of it */
    public McpServer(
            Assistant assistant, ObjectMapper mapper, Validator validator, UnaryOperator<Throwable> unexpected) {
        this.tools = new McpTools(assistant, mapper, validator);
        this.documents = new DocumentTexts(assistant);
        this.unexpected = unexpected;
        try (InputStream in = McpServer.class.getClassLoader().getResourceAsStream(DESCRIPTIONS)) {
            this.descriptions = mapper.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a message asks for work that takes time. */
    static boolean isCostly(JsonNode message) {
        return message.path("method").asText().equals("tools/call");
    }

    /** Whether a message wants a reply. */
    static boolean isRequest(JsonNode message) {
        return message.has("method") && message.hasNonNull("id");
    }

    /**
     * Does what a message asks for, on the calling thread or, where a language model is waited for, on another.
     *
     * @param client tells apart whose requests carry the same ids
     */
    void handle(JsonNode message, String client, Peer peer) {
        JsonNode id = message.path("id");
        String key = client + " " + id;
        Consumer<ObjectNode> done = result -> {
            underWay.remove(key);
            peer.reply(envelope(id).set("result", result));
        };
        Consumer<RuntimeException> broken = failure -> {
            underWay.remove(key);
            peer.reply(envelope(id).set("error", error(failure).json()));
        };
        try {
            if (!message.isObject() || !"2.0".equals(message.path("jsonrpc").asText())) {
                throw new McpError(McpError.INVALID_REQUEST, "A message is a JSON object of JSON-RPC 2.0.");
            }
            if (!isRequest(message)) {
                cancelled(message, client);
                return;
            }
            request(message.path("method").asText(), message.path("params"), new Request(key, peer, done, broken));
        } catch (RuntimeException failure) {
            broken.accept(failure);
        }
    }

    private McpError error(RuntimeException failure) {
        if (failure instanceof McpError told) {
            return told;
        }
        boolean cancelled = failure instanceof Follower.Stopped;
        return new McpError(
                McpError.INTERNAL,
                cancelled ? "It was cancelled." : unexpected.apply(failure).getMessage());
    }

    private record Request(String key, Peer peer, Consumer<ObjectNode> done, Consumer<RuntimeException> broken) {}

    private static ObjectNode envelope(JsonNode id) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0");
        return envelope.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
    }

    private void cancelled(JsonNode message, String client) {
        if (message.path("method").asText().equals("notifications/cancelled")) {
            Optional.ofNullable(
                            underWay.get(client + " " + message.path("params").path("requestId")))
                    .ifPresent(Work::cancel);
        }
    }

    private void request(String method, JsonNode params, Request request) {
        Consumer<ObjectNode> done = request.done();
        switch (method) {
            case "initialize" -> done.accept(initialized(params));
            case "ping" -> done.accept(JsonNodeFactory.instance.objectNode());
            case "tools/list" -> done.accept(described("tools"));
            case "tools/call" -> call(params, request);
            case "resources/list" ->
                done.accept(documents.resources(
                        Optional.ofNullable(params.path("cursor").textValue())));
            case "resources/templates/list" -> done.accept(described("resourceTemplates"));
            case "resources/read" ->
                done.accept(documents.resource(params.path("uri").asText()));
            case "prompts/list" -> done.accept(described("prompts"));
            case "prompts/get" -> done.accept(prompt(params));
            default -> throw new McpError(McpError.NO_METHOD, "There is no method \"" + method + "\".");
        }
    }

    private ObjectNode described(String what) {
        return JsonNodeFactory.instance.objectNode().set(what, descriptions.path(what));
    }

    private ObjectNode initialized(JsonNode params) {
        String wanted = params.path("protocolVersion").asText();
        ObjectNode result = JsonNodeFactory.instance
                .objectNode()
                .put("protocolVersion", VERSIONS.contains(wanted) ? wanted : VERSIONS.get(0));
        ObjectNode able = result.putObject("capabilities");
        List.of("tools", "resources", "prompts").forEach(able::putObject);
        result.putObject("serverInfo")
                .put("name", "footnote")
                .put("title", "Footnote")
                .put(
                        "version",
                        Optional.ofNullable(McpServer.class.getPackage().getImplementationVersion())
                                .orElse("1"));
        return result.set("instructions", descriptions.path("instructions"));
    }

    private void call(JsonNode params, Request request) {
        Work work = new Work(request.peer(), params.path("_meta").path("progressToken"));
        underWay.put(request.key(), work);
        JsonNode arguments = params.path("arguments");
        tools.call(
                params.path("name").asText(),
                arguments.isMissingNode() ? JsonNodeFactory.instance.objectNode() : arguments,
                work,
                request.done(),
                request.broken());
    }

    private ObjectNode prompt(JsonNode params) {
        String name = params.path("name").asText();
        for (JsonNode prompt : descriptions.path("promptTexts")) {
            if (prompt.path("name").asText().equals(name)) {
                String text = prompt.path("text")
                        .asText()
                        .replace(
                                "{{question}}",
                                params.path("arguments").path("question").asText());
                ObjectNode result = JsonNodeFactory.instance.objectNode();
                ObjectNode said = result.putArray("messages").addObject().put("role", "user");
                said.putObject("content").put("type", "text").put("text", text);
                return result;
            }
        }
        throw new McpError(McpError.INVALID_PARAMETERS, "There is no prompt \"" + name + "\".");
    }
}
