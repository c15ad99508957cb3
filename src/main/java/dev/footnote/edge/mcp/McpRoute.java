package dev.footnote.edge.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.answer.Assistant;
import dev.footnote.edge.web.Admission;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.Problems;
import dev.footnote.edge.web.StreamedReply;
import dev.footnote.edge.web.WebSettings;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * {@code /mcp}, there only if {@code footnote.mcp.enabled}: the protocol's streamable HTTP. A request is answered with JSON, or
 * with events where progress is wanted; nothing is told unasked, so there is no stream to get.
 */
@Singleton
public class McpRoute {

    private static final String SESSION = "Mcp-Session-Id";
    private static final String MESSAGE = McpRoute.class.getName();

    private final McpSettings settings;
    private final WebSettings web;
    private final ObjectMapper mapper;
    private final Assistant assistant;
    private final Validator validator;
    private final Admission admission;

    McpRoute(
            McpSettings settings,
            WebSettings web,
            ObjectMapper mapper,
            Assistant assistant,
            Validator validator,
            Admission admission) {
        this.settings = settings;
        this.web = web;
        this.mapper = mapper;
        this.assistant = assistant;
        this.validator = validator;
        this.admission = admission;
    }

    void add(@Observes Router router) {
        if (settings.enabled()) {
            McpServer server = new McpServer(assistant, mapper, validator, McpRoute::unexpected);
            router.post("/mcp").handler(BodyHandler.create(false).setBodyLimit(web.largestBody()));
            router.post("/mcp").handler(this::read);
            router.post("/mcp").handler(routing -> handle(server, routing));
            Route others = router.route("/mcp");
            others.handler(routing -> routing.response()
                    .setStatusCode(405)
                    .putHeader("Allow", "POST")
                    .end());
        }
    }

    private static Throwable unexpected(Throwable failure) {
        Problem problem = Problems.unexpected(failure);
        return new McpError(McpError.INTERNAL, problem.detail());
    }

    /** Only calls of tools wait for their turn: cancelling one must not wait behind it. */
    private void read(RoutingContext routing) {
        Optional<JsonNode> message = message(routing);
        if (message.isEmpty()) {
            McpError error = new McpError(McpError.PARSE, "The body is one JSON object in UTF-8.");
            new StreamedReply(routing).whole(400, "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":" + error.json() + "}");
            return;
        }
        routing.put(MESSAGE, message.get());
        if (McpServer.isCostly(message.get())) {
            admission.enter(routing);
        } else {
            routing.next();
        }
    }

    private void handle(McpServer server, RoutingContext routing) {
        StreamedReply reply = new StreamedReply(routing);
        JsonNode message = routing.get(MESSAGE);
        String session = routing.request().getHeader(SESSION);
        if (message.path("method").asText().equals("initialize")) {
            routing.response().putHeader(SESSION, UUID.randomUUID().toString());
        }
        boolean wanted = McpServer.isRequest(message);
        String accept = String.valueOf(routing.request().getHeader("Accept"));
        Peer peer = new HttpPeer(reply, accept.contains("text/event-stream"), wanted);
        reply.keepAlive(web.heartbeat());
        Callable<Void> work = () -> {
            server.handle(message, String.valueOf(session), peer);
            Admission.release(routing);
            if (!wanted) {
                reply.whole(202, "");
            }
            return null;
        };
        routing.vertx().executeBlocking(work, false);
    }

    private Optional<JsonNode> message(RoutingContext routing) {
        try {
            return Optional.ofNullable(mapper.readTree(routing.body().asString()))
                    .filter(JsonNode::isObject);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Events only where there is more to tell than the reply. */
    private record HttpPeer(StreamedReply http, boolean events, boolean wanted) implements Peer {

        @Override
        public void notify(JsonNode notification) {
            if (events) {
                http.event(notification.toString());
            }
        }

        @Override
        public void reply(JsonNode reply) {
            if (http.begun()) {
                http.event(reply.toString());
                http.end();
            } else {
                http.whole(wanted ? 200 : 400, reply.toString());
            }
        }

        @Override
        public boolean gone() {
            return http.closed();
        }
    }
}
