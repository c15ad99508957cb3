package dev.footnote.edge.web;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** A reply of JSON as it goes out on the thread of its connection: whole, or as server-sent events. Safe for any thread. */
public final class StreamedReply {

    private final RoutingContext routing;
    private final HttpServerResponse response;
    private final Context context;
    private volatile boolean closed;
    private volatile boolean begun;

    /** @param routing on the thread of the connection */
    public StreamedReply(RoutingContext routing) {
        this.routing = routing;
        this.response = routing.response();
        this.context = Vertx.currentContext();
        routing.addEndHandler(end -> closed = true);
    }

    /** Whether nobody is there any more. */
    public boolean closed() {
        return closed;
    }

    /** Whether events were told. */
    public boolean begun() {
        return begun;
    }

    /** Keeps proxies from taking a stream for dead in which nothing happens. */
    public void keepAlive(Duration heartbeat) {
        long timer = context.owner().setPeriodic(heartbeat.toMillis(), tick -> {
            if (begun) {
                write(": \n\n");
            }
        });
        routing.addEndHandler(end -> context.owner().cancelTimer(timer));
    }

    /** All of it; {@code json} may be empty. */
    public void whole(int status, String json) {
        context.runOnContext(now -> {
            if (!closed && !response.ended()) {
                response.setStatusCode(status)
                        .putHeader("Content-Type", "application/json")
                        .end(json);
            }
        });
    }

    /** One event; {@code data} stands on one line. */
    public void event(String data) {
        begun = true;
        write("data: " + data + "\n\n");
    }

    /** No event follows. */
    public void end() {
        context.runOnContext(now -> {
            if (!closed && !response.ended()) {
                response.end();
            }
        });
    }

    private void write(String text) {
        context.runOnContext(now -> {
            if (closed || response.ended()) {
                return;
            }
            if (!response.headWritten()) {
                response.setChunked(true).putHeader("Content-Type", "text/event-stream");
            }
            response.write(text);
        });
    }
}
