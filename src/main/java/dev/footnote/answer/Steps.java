package dev.footnote.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Times the steps of one answer. */
final class Steps {

    private final List<Trace.Timing> timings = new ArrayList<>();

    /** Does one step and notes how long it took. */
    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        timings.add(new Trace.Timing(step, (System.nanoTime() - start) / 1e6));
        return result;
    }

    List<Trace.Timing> timings() {
        return List.copyOf(timings);
    }
}
