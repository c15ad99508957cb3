package dev.footnote.assembly;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The flag by which work in the background and language models learn that the server was told to stop. */
@Singleton
public class Ending {

    private volatile long since;
    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        since = System.nanoTime();
        begun = true;
    }

    /** Whether the server was told to stop. */
    boolean begun() {
        return begun;
    }

    /** Whether that was so long ago. */
    boolean begunFor(Duration time) {
        return begun && System.nanoTime() - since >= time.toNanos();
    }
}
