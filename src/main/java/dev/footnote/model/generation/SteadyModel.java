package dev.footnote.model.generation;

import dev.footnote.model.generation.ModelFailed.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A language model with retries, a limit of concurrent calls and a circuit breaker. What was heard in part is never asked
 * again.
 */
public final class SteadyModel implements LanguageModel {

    /** How often it is looked whether anybody still waits, in milliseconds. */
    private static final long POLL = 50;

    private final LanguageModel model;
    private final Options options;
    private final Semaphore free;
    private final Circuit circuit;

    /**
     * The limits of retries and concurrency, and those of the circuit breaker.
     *
     * @param retries how often it is asked again, 0 or more
     * @param firstPause before it is asked again, where it does not say itself how long; doubled each time
     * @param concurrency by how many it is asked at once, 1 or more
     * @param failures how many failures in a row open the circuit, 1 or more
     * @param pause how long the circuit stays open
     */
    public record Options(int retries, Duration firstPause, int concurrency, int failures, Duration pause) {

        public Options {
            if (retries < 0 || concurrency < 1) {
                throw new IllegalArgumentException(
                        "retries from 0 and calls at once from 1, not " + retries + " and " + concurrency);
            }
        }
    }

    public SteadyModel(LanguageModel model, Options options, Clock clock) {
        this.model = model;
        this.options = options;
        this.free = new Semaphore(options.concurrency(), true);
        this.circuit = new Circuit(options.failures(), options.pause(), clock);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelReply ask(ModelRequest request, ModelListener listener) throws ModelFailed {
        Call call = new Call(request, listener);
        try {
            ModelReply reply = guarded(call);
            call.end(Optional.of(reply), Optional.empty());
            return reply;
        } catch (ModelFailed failure) {
            call.end(Optional.empty(), Optional.of(new ModelCall.Failure(failure.kind(), failure.getMessage())));
            throw failure;
        }
    }

    private ModelReply guarded(Call call) throws ModelFailed {
        if (!circuit.letsIn()) {
            throw new ModelFailed(Kind.PAUSED, name() + " failed too often and is left alone for a while");
        }
        Optional<Boolean> well = Optional.empty();
        try {
            ModelReply reply = inTurn(call);
            well = Optional.of(true);
            return reply;
        } catch (ModelFailed failure) {
            well = judged(failure.kind());
            throw failure;
        } finally {
            well.ifPresentOrElse(
                    good -> {
                        if (good) {
                            circuit.succeeded();
                        } else {
                            circuit.failed();
                        }
                    },
                    circuit::ended);
        }
    }

    /** Whether a failure speaks for or against the model, or neither. */
    private static Optional<Boolean> judged(Kind kind) {
        return switch (kind) {
            case REFUSED, LIMITED, BROKEN, SLOW, MALFORMED -> Optional.of(false);
            case EMPTY -> Optional.of(true);
            case PAUSED, BUSY, STOPPED -> Optional.empty();
        };
    }

    private ModelReply inTurn(Call call) throws ModelFailed {
        try {
            if (!free.tryAcquire(call.left().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ModelFailed(Kind.BUSY, "too many ask " + name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelFailed(Kind.STOPPED, "interrupted");
        }
        try {
            return again(call);
        } finally {
            free.release();
        }
    }

    private ModelReply again(Call call) throws ModelFailed {
        Duration pause = options.firstPause();
        while (true) {
            try {
                call.tries++;
                return model.ask(call.request.within(call.left()), call);
            } catch (ModelFailed failure) {
                Duration wait = failure.retryAfter().orElse(jittered(pause));
                boolean hopeless = !failure.isPassing()
                        || call.heard
                        || call.tries > options.retries()
                        || wait.compareTo(call.left()) >= 0;
                if (hopeless) {
                    throw failure;
                }
                call.rest(wait);
                pause = pause.multipliedBy(2);
            }
        }
    }

    /** Between half of it and all of it, so that those who were refused together do not come back together. */
    private static Duration jittered(Duration pause) {
        long half = pause.toMillis() / 2;
        return Duration.ofMillis(half + ThreadLocalRandom.current().nextLong(half + 1));
    }

    /** One question with all its tries. */
    private final class Call implements ModelListener {

        private final ModelRequest request;
        private final ModelListener listener;
        private final long start = System.nanoTime();
        private int tries;
        private boolean heard;

        Call(ModelRequest request, ModelListener listener) {
            this.request = request;
            this.listener = listener;
        }

        @Override
        public void said(String piece) {
            heard = true;
            listener.said(piece);
        }

        @Override
        public boolean stopped() {
            return listener.stopped();
        }

        Duration left() {
            Duration left = request.timeout().minusNanos(System.nanoTime() - start);
            return left.isNegative() ? Duration.ZERO : left;
        }

        void rest(Duration wait) throws ModelFailed {
            long end = System.nanoTime() + wait.toNanos();
            try {
                for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
                    if (stopped()) {
                        throw new ModelFailed(Kind.STOPPED, "nobody waits any more");
                    }
                    TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(POLL)));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ModelFailed(Kind.STOPPED, "interrupted");
            }
        }

        void end(Optional<ModelReply> reply, Optional<ModelCall.Failure> failure) {
            listener.called(new ModelCall(
                    request.purpose(),
                    name(),
                    tries,
                    reply.flatMap(ModelReply::firstTokenMillis),
                    (System.nanoTime() - start) / 1e6,
                    reply.map(ModelReply::tokens).orElse(ModelCall.Tokens.UNKNOWN),
                    failure));
        }
    }
}
