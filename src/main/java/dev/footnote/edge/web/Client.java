package dev.footnote.edge.web;

import dev.footnote.work.Budget;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.function.Supplier;

/** The client of a request, and whether it is still there. */
public record Client(RoutingContext context) {

    private static final Duration ANY = Duration.ofDays(1);

    /** Whether it has closed its connection, or cancelled its request. */
    public boolean left() {
        return context.response().closed();
    }

    /**
     * Does work for it on the calling thread.
     *
     * @throws Budget.Cancelled soon after the client left
     */
    public <T> T serve(Supplier<T> work) {
        return Budget.within(ANY, this::left, work);
    }
}
