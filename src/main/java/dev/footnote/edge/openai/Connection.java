package dev.footnote.edge.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.footnote.edge.web.Problem;
import dev.footnote.edge.web.Problems;
import dev.footnote.edge.web.StreamedReply;

/** A request's reply in OpenAI's form: one JSON object, or events to {@code [DONE]}. */
record Connection(StreamedReply reply) {

    /** Whether nobody is there any more. */
    boolean closed() {
        return reply.closed();
    }

    void whole(JsonNode json) {
        reply.whole(200, json.toString());
    }

    void event(JsonNode json) {
        reply.event(json.toString());
    }

    void done() {
        reply.event("[DONE]");
        reply.end();
    }

    /** Tells what went wrong; what nobody foresaw is logged and told by its id only. */
    void fail(Throwable failure) {
        OpenAiError error = failure instanceof OpenAiError told ? told : unexpected(failure);
        if (reply.begun()) {
            event(error.json());
            done();
        } else {
            reply.whole(error.status(), error.json().toString());
        }
    }

    private static OpenAiError unexpected(Throwable failure) {
        Problem problem = Problems.unexpected(failure);
        return OpenAiError.of(problem.status(), "internal_error", problem.detail());
    }
}
