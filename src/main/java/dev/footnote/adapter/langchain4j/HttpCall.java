package dev.footnote.adapter.langchain4j;

import dev.footnote.model.generation.ModelFailed;
import dev.footnote.model.generation.ModelFailed.Kind;
import dev.footnote.model.generation.ModelListener;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One call of a language model over HTTP: when it has to end, and what was seen of it. It ends on its own once nobody waits,
 * the time is over or more came than a reply can be.
 */
final class HttpCall {

    private final ModelListener listener;
    private final long start = System.nanoTime();
    private final Duration firstToken;
    private final Duration whole;
    private final long mostBytes;
    private final AtomicReference<ModelFailed> failure = new AtomicReference<>();

    private volatile boolean begun;
    private volatile boolean ended;
    private long bytes;

    /**
     * @param firstToken how long until something comes
     * @param whole how long until all has come
     * @param mostBytes how much may come
     */
    HttpCall(ModelListener listener, Duration firstToken, Duration whole, long mostBytes) {
        this.listener = listener;
        this.firstToken = firstToken;
        this.whole = whole;
        this.mostBytes = mostBytes;
    }

    /** Something was said. */
    void begin() {
        begun = true;
    }

    /** The stream said that nothing follows. */
    void end() {
        ended = true;
    }

    /** Whether the stream came to its own end. */
    boolean ended() {
        return ended;
    }

    /** Notes what went wrong, unless something has before. */
    void fail(ModelFailed problem) {
        failure.compareAndSet(null, problem);
    }

    Optional<ModelFailed> failure() {
        return Optional.ofNullable(failure.get());
    }

    void received(long more) {
        bytes += more;
        if (bytes > mostBytes) {
            fail(new ModelFailed(Kind.MALFORMED, "the reply has no end"));
        }
    }

    /** Whether the call has to end now. */
    boolean isOver() {
        if (failure.get() == null) {
            if (listener.stopped()) {
                fail(new ModelFailed(Kind.STOPPED, "nobody waits any more"));
            } else if (elapsed().compareTo(whole) > 0) {
                fail(new ModelFailed(Kind.SLOW, "no whole reply within " + whole.toMillis() + " ms"));
            } else if (!begun && elapsed().compareTo(firstToken) > 0) {
                fail(new ModelFailed(Kind.SLOW, "no word within " + firstToken.toMillis() + " ms"));
            }
        }
        return failure.get() != null;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
