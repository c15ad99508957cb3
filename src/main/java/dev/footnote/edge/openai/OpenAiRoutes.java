package dev.footnote.edge.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.answer.Assistant;
import dev.footnote.edge.rest.Limits;
import dev.footnote.edge.rest.ask.AskReply.Cited;
import dev.footnote.edge.web.Admission;
import dev.footnote.edge.web.StreamedReply;
import dev.footnote.edge.web.WebSettings;
import dev.footnote.embedding.Embedder;
import dev.footnote.search.passage.TokenCounter;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The addresses under {@code /v1}, there only if {@code footnote.openai.enabled}; the gate guards them as all others. */
@Singleton
public class OpenAiRoutes {

    private final Assistant assistant;
    private final OpenAiSettings settings;
    private final WebSettings web;
    private final ObjectMapper mapper;
    private final Instance<Embedder> embedder;
    private final Instance<TokenCounter> counter;
    private final ModelList models = new ModelList();

    /** @param embedder asked for when it is needed, as is {@code counter}: their model may not be loaded yet */
    OpenAiRoutes(
            Assistant assistant,
            OpenAiSettings settings,
            WebSettings web,
            ObjectMapper mapper,
            Instance<Embedder> embedder,
            Instance<TokenCounter> counter) {
        this.assistant = assistant;
        this.settings = settings;
        this.web = web;
        this.mapper = mapper;
        this.embedder = embedder;
        this.counter = counter;
    }

    void add(@Observes Router router) {
        if (settings.enabled()) {
            router.get("/v1/models").handler(routing -> {
                Connection connection = new Connection(new StreamedReply(routing));
                connection.whole(models.json(assistant.documents()));
            });
            post(router, "/v1/chat/completions", this::chat);
            post(router, "/v1/embeddings", this::embeddings);
        }
    }

    private void post(Router router, String path, BiConsumer<RoutingContext, Connection> work) {
        Route route = router.route(HttpMethod.POST, path);
        route.handler(BodyHandler.create(false).setBodyLimit(web.largestBody()));
        route.handler(routing -> {
            Connection connection = new Connection(new StreamedReply(routing));
            Callable<Void> blocking = () -> {
                try {
                    work.accept(routing, connection);
                } catch (RuntimeException failure) {
                    connection.fail(failure);
                }
                return null;
            };
            String type = routing.request().getHeader("Content-Type");
            if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
                connection.fail(OpenAiError.of(415, "unsupported_media_type", "Send it as application/json."));
            } else {
                routing.vertx().executeBlocking(blocking, false);
            }
        });
        route.failureHandler(routing -> {
            if (routing.statusCode() == 413) {
                String most = "At most " + web.largestBody() + " bytes are read.";
                new Connection(new StreamedReply(routing)).fail(OpenAiError.of(413, "body_too_large", most));
            } else {
                routing.next();
            }
        });
    }

    private void chat(RoutingContext routing, Connection connection) {
        ready();
        ChatRequest request = ChatRequest.of(body(routing), assistant.documents());
        Completion completion = new Completion(request, counter.get(), mapper);
        ChatReply reply = new ChatReply(request, completion, connection, link(routing), settings.footnotes());
        if (request.stream()) {
            connection.reply().keepAlive(web.heartbeat());
        }
        assistant.ask(request.question(), Limits.USUAL_PASSAGES, reply::answer);
        Admission.release(routing);
    }

    private void embeddings(RoutingContext routing, Connection connection) {
        connection.whole(new Embeddings(embedder.get(), counter.get()).of(body(routing)));
    }

    private void ready() {
        if (!assistant.isReady()) {
            throw OpenAiError.of(503, "not_ready", "The documents are still being read. Try again in a moment.");
        }
    }

    private JsonNode body(RoutingContext routing) {
        try {
            JsonNode body = mapper.readTree(routing.body().asString());
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw OpenAiError.of(400, "malformed_json", "The body is not JSON.");
        }
        throw OpenAiError.of(400, "malformed_json", "The body is a JSON object.");
    }

    /** The address at which the page opens the quote. */
    private static Function<Cited, String> link(RoutingContext routing) {
        String page = routing.request().scheme() + "://" + routing.request().authority() + "/#doc=";
        return cited -> page + encoded(cited.document().id()) + "&start=" + cited.start() + "&end=" + cited.end()
                + "&version=" + encoded(cited.document().version());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
