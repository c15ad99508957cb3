package dev.footnote.edge.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The requests that are not answered yet. When the server stops, new ones are refused with 503, those in flight are waited
 * for, and those that take longer than that are answered with 503 too.
 */
@Singleton
public class RequestsInFlight {

    private static final Duration LOOK = Duration.ofMillis(20);

    /** So long after the last request the port stays open: who was just answered and asks again shall hear a 503. */
    private static final Duration QUIET = Duration.ofMillis(300);

    private final Duration timeout;
    private final Set<RoutingContext> requests = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile long lastSeen = System.nanoTime() - QUIET.toNanos();

    RequestsInFlight(@ConfigProperty(name = "quarkus.shutdown.timeout") Optional<Duration> timeout) {
        this.timeout = timeout.orElse(Duration.ZERO);
    }

    /** Whether the server has begun to stop. */
    public boolean stopping() {
        return stopping;
    }

    /** Notes a request until its reply is sent; while the server stops, its connection is to be closed after that. */
    void add(RoutingContext context) {
        requests.add(context);
        lastSeen = System.nanoTime();
        context.addHeadersEndHandler(head -> {
            if (stopping && context.request().version() != HttpVersion.HTTP_2) {
                context.response().putHeader("Connection", "close");
            }
        });
        context.addEndHandler(end -> {
            requests.remove(context);
            lastSeen = System.nanoTime();
        });
    }

    /** Last of what happens at a stop: by then all work that nobody waits for has been told to end. */
    void stop(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownDelayInitiatedEvent event)
            throws InterruptedException {
        stopping = true;
        long end = System.nanoTime() + timeout.toNanos();
        while (!isQuiet() && System.nanoTime() - end < 0) {
            Thread.sleep(LOOK.toMillis());
        }
        List.copyOf(requests).forEach(RequestsInFlight::giveUp);
    }

    private boolean isQuiet() {
        return requests.isEmpty() && System.nanoTime() - lastSeen >= QUIET.toNanos();
    }

    private static void giveUp(RoutingContext context) {
        context.vertx().getOrCreateContext().runOnContext(any -> {
            if (context.response().headWritten()) {
                context.response().reset();
            } else if (!context.response().ended()) {
                Problems.reply(context, Problem.of(ProblemType.STOPPING));
            }
        });
    }
}
