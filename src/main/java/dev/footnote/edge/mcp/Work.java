package dev.footnote.edge.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.footnote.answer.reply.Follower;
import dev.footnote.answer.reply.Step;
import dev.footnote.search.retrieval.Hit;
import java.util.List;
import java.util.Locale;

/** A call under way: its steps are told to who asked for progress, and it ends once it is cancelled. */
final class Work implements Follower {

    private final Peer peer;
    private final JsonNode token;
    private volatile boolean cancelled;
    private int steps;

    /** @param token what notifications of progress are marked with; missing where none are wanted */
    Work(Peer peer, JsonNode token) {
        this.peer = peer;
        this.token = token;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void step(Step step) {
        if (!token.isMissingNode() && !token.isNull()) {
            steps++;
            ObjectNode told =
                    JsonNodeFactory.instance.objectNode().put("jsonrpc", "2.0").put("method", "notifications/progress");
            ObjectNode params = told.putObject("params");
            params.set("progressToken", token);
            params.put("progress", steps).put("message", step.name().toLowerCase(Locale.ROOT));
            peer.notify(told);
        }
    }

    @Override
    public void retrieved(List<Hit> hits) {
        // the steps say enough
    }

    @Override
    public boolean stopped() {
        return cancelled || peer.gone();
    }
}
