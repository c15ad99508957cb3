package dev.footnote.edge.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Admission control of requests that cost: as many at work at once as there are processors for, a short queue, and 503 for
 * the rest. Clients are told apart by their address and come by turns; one of them alone leaves a place for others, and when
 * the queue is full, whoever has most in it loses the latest.
 */
@Singleton
public class Admission {

    private static final String PLACE = Admission.class.getName();

    private final int atOnce;
    private final int waiting;
    private final Duration patience;
    private final Counter refused;
    private final Map<String, Deque<Waiter>> queues = new LinkedHashMap<>();
    private final Map<String, Integer> working = new HashMap<>();
    private int atWork;
    private int queued;

    @Inject
    public Admission(WebSettings settings, MeterRegistry meters) {
        this(places(settings.atOnce()), settings.waiting(), settings.patience(), meters);
    }

    /** @param atOnce how many requests of one client are at work at once, 1 or more; of all together one more */
    Admission(int atOnce, int waiting, Duration patience, MeterRegistry meters) {
        this.atOnce = atOnce;
        this.waiting = waiting;
        this.patience = patience;
        this.refused = meters.counter("footnote.admission.refused");
        Gauge.builder("footnote.admission.working", this, all -> all.atWork).register(meters);
        Gauge.builder("footnote.admission.waiting", this, all -> all.queued).register(meters);
    }

    private static int places(int wanted) {
        return wanted > 0 ? wanted : Runtime.getRuntime().availableProcessors();
    }

    /** A request that waits for its turn; it goes on where it was stopped, on its own event loop. */
    private record Waiter(RoutingContext context, String client, Context loop, long timer) {}

    /** Lets a request on if it costs little or there is room; otherwise has it wait or refuses it. */
    void admit(RoutingContext context) {
        if (Costly.is(context.request())) {
            enter(context);
        } else {
            context.next();
        }
    }

    /** Lets a request that costs on if there is room; otherwise has it wait or refuses it. */
    public void enter(RoutingContext context) {
        String client = context.request().remoteAddress().hostAddress();
        if (begins(client)) {
            work(context, client);
        } else {
            enqueue(context, client).ifPresent(this::refuse);
        }
    }

    /** Gives a place back before the reply is sent, where the rest is done elsewhere, as by a language model. */
    public static void release(RoutingContext context) {
        if (context.get(PLACE) instanceof Runnable place) {
            place.run();
        }
    }

    private synchronized boolean begins(String client) {
        if (hasRoom(client) && !queues.containsKey(client)) {
            begin(client);
            return true;
        }
        return false;
    }

    private boolean hasRoom(String client) {
        return atWork < atOnce + 1 && working.getOrDefault(client, 0) < atOnce;
    }

    private void begin(String client) {
        atWork++;
        working.merge(client, 1, Integer::sum);
    }

    private void work(RoutingContext context, String client) {
        Runnable place = new Runnable() {
            private boolean left;

            @Override
            public void run() {
                synchronized (Admission.this) {
                    if (left) {
                        return;
                    }
                    left = true;
                }
                leave(client);
            }
        };
        if (context.response().closed()) {
            place.run();
            return;
        }
        context.put(PLACE, place);
        context.addEndHandler(end -> place.run());
        context.next();
    }

    private void leave(String client) {
        List<Waiter> next = new ArrayList<>();
        synchronized (this) {
            atWork--;
            working.computeIfPresent(client, (any, count) -> count == 1 ? null : count - 1);
            for (Optional<Waiter> one = next(); one.isPresent(); one = next()) {
                next.add(one.get());
            }
        }
        next.forEach(one -> one.loop().runOnContext(any -> {
            one.context().vertx().cancelTimer(one.timer());
            work(one.context(), one.client());
        }));
    }

    /** The first of the client that has waited for its turn longest; its others come after those of all clients. */
    private Optional<Waiter> next() {
        Optional<String> turn = queues.keySet().stream().filter(this::hasRoom).findFirst();
        return turn.map(client -> {
            Deque<Waiter> queue = queues.remove(client);
            Waiter first = queue.removeFirst();
            queued--;
            if (!queue.isEmpty()) {
                queues.put(client, queue);
            }
            begin(client);
            return first;
        });
    }

    /** Has it wait; what has to be refused for it, itself perhaps. */
    private Optional<Waiter> enqueue(RoutingContext context, String client) {
        long[] timer = new long[1];
        timer[0] = context.vertx()
                .setTimer(
                        Math.max(1, patience.toMillis()),
                        any -> removed(client, timer[0]).ifPresent(this::refuse));
        Waiter waiter = new Waiter(context, client, Vertx.currentContext(), timer[0]);
        context.addEndHandler(gone -> removed(client, timer[0]));
        synchronized (this) {
            queues.computeIfAbsent(client, any -> new ArrayDeque<>()).addLast(waiter);
            return ++queued > waiting ? Optional.of(tooMany()) : Optional.empty();
        }
    }

    private Waiter tooMany() {
        Deque<Waiter> longest = queues.values().stream()
                .max(Comparator.comparingInt(Deque::size))
                .orElseThrow();
        return forget(longest, longest.getLast());
    }

    private synchronized Optional<Waiter> removed(String client, long timer) {
        Deque<Waiter> queue = queues.getOrDefault(client, new ArrayDeque<>());
        return queue.stream()
                .filter(waiter -> waiter.timer() == timer)
                .findFirst()
                .map(waiter -> forget(queue, waiter));
    }

    private Waiter forget(Deque<Waiter> queue, Waiter waiter) {
        queue.remove(waiter);
        queued--;
        queues.values().removeIf(Deque::isEmpty);
        return waiter;
    }

    private void refuse(Waiter waiter) {
        waiter.context().vertx().cancelTimer(waiter.timer());
        refused.increment();
        waiter.loop().runOnContext(any -> Problems.reply(waiter.context(), Problem.of(ProblemType.BUSY)));
    }
}
