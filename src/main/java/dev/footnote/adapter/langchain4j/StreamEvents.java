package dev.footnote.adapter.langchain4j;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.util.function.Function;

/**
 * The events of a streamed reply on their way to LangChain4j: it is noted that the stream came to its end, and an error
 * within it. A reply that came whole, though a stream was asked for, becomes events.
 */
record StreamEvents(ServerSentEventListener listener, HttpCall call, Function<Refusal, String> words)
        implements ServerSentEventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DONE = "[DONE]";

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (isEvent(event)) {
            listener.onEvent(event, context);
        }
    }

    @Override
    public void onEvent(ServerSentEvent event) {
        if (isEvent(event)) {
            listener.onEvent(event);
        }
    }

    private boolean isEvent(ServerSentEvent event) {
        String data = event.data() == null ? "" : event.data().strip();
        if (data.equals(DONE)) {
            call.end();
        } else if (data.startsWith("{\"error\"") || "error".equals(event.event())) {
            fail(data);
            return false;
        }
        return true;
    }

    private void fail(String data) {
        call.fail(new ModelFailed(Kind.BROKEN, "it broke off: " + words.apply(Refusal.of(data))));
    }

    /** Tells a whole reply of OpenAI's or Gemini's kind as events. */
    void whole(String body) {
        JsonNode reply;
        try {
            reply = JSON.readTree(body);
        } catch (JsonProcessingException e) {
            call.fail(new ModelFailed(Kind.MALFORMED, "it is no JSON"));
            return;
        }
        if (reply.has("error")) {
            fail(body);
            return;
        }
        (reply.isArray() ? reply : JSON.createArrayNode().add(reply)).forEach(this::part);
        call.end();
    }

    private void part(JsonNode part) {
        part.path("choices").forEach(choice -> {
            if (choice instanceof ObjectNode fields && fields.has("message")) {
                fields.set("delta", fields.remove("message"));
            }
        });
        onEvent(new ServerSentEvent(null, part.toString()));
    }

    @Override
    public void onError(Throwable error) {
        listener.onError(error);
    }

    @Override
    public void onClose() {
        listener.onClose();
    }
}
