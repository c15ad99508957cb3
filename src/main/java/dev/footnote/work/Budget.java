package dev.footnote.work;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Time budget and cancelled flag of the work that a thread does for one request. It belongs to the thread, so that whatever
 * can take long looks at it without being handed it; without one, work goes on to its end.
 */
public final class Budget {

    private static final ThreadLocal<Budget> OF_THREAD = new ThreadLocal<>();

    /** A look at the clock costs more than a step of most loops. */
    private static final int STEPS_PER_LOOK = 16;

    private final long end;
    private final BooleanSupplier cancelled;
    private int steps;

    private Budget(long end, BooleanSupplier cancelled) {
        this.end = end;
        this.cancelled = cancelled;
    }

    /**
     * Does work on the calling thread.
     *
     * @param time how long it may take, from now
     * @param cancelled asked often, whether nobody waits for it any more
     * @throws Spent soon after the time is over
     * @throws Cancelled soon after it was cancelled
     */
    public static <T> T within(Duration time, BooleanSupplier cancelled, Supplier<T> work) {
        Budget before = OF_THREAD.get();
        OF_THREAD.set(
                before == null
                        ? new Budget(System.nanoTime() + time.toNanos(), cancelled)
                        : before.narrowed(time, cancelled));
        try {
            return work.get();
        } finally {
            OF_THREAD.set(before);
        }
    }

    /** Work within other work ends with it. */
    private Budget narrowed(Duration time, BooleanSupplier too) {
        long sooner = System.nanoTime() + time.toNanos();
        return new Budget(sooner - end < 0 ? sooner : end, () -> cancelled.getAsBoolean() || too.getAsBoolean());
    }

    /** Ends the calling thread's work if its time is over or nobody waits for it. */
    public static void check() {
        Budget budget = OF_THREAD.get();
        if (budget != null) {
            budget.look();
        }
    }

    /** The same, cheap enough for a step that takes less than some microseconds. */
    public static void step() {
        Budget budget = OF_THREAD.get();
        if (budget != null && ++budget.steps % STEPS_PER_LOOK == 0) {
            budget.look();
        }
    }

    private void look() {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
        if (System.nanoTime() - end > 0) {
            throw new Spent();
        }
    }

    /** Exception for work that took longer than it may. */
    public static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("the work took longer than it may", null, false, false);
        }
    }

    /** Exception for work that nobody waits for any more. */
    public static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("nobody waits for the work", null, false, false);
        }
    }
}
