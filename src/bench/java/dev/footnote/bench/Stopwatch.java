package dev.footnote.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Times of something done again and again on one thread, in milliseconds. Ratios are taken from processor time, which others
 * on the machine disturb least.
 *
 * @param processor the median of processor time
 * @param clock the median on the clock
 * @param p95 the 95th percentile on the clock
 */
record Stopwatch(double processor, double clock, double p95) {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /** Does it some times to warm up, and then {@code times} times. */
    static Stopwatch of(int times, IntConsumer work) {
        IntStream.range(0, Math.max(2, times / 3)).forEach(work);
        double[] processor = new double[times];
        double[] clock = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long used = THREAD.getCurrentThreadCpuTime();
            work.accept(i);
            processor[i] = (THREAD.getCurrentThreadCpuTime() - used) / 1e6;
            clock[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(processor);
        Arrays.sort(clock);
        return new Stopwatch(processor[times / 2], clock[times / 2], clock[times * 95 / 100]);
    }

    @Override
    public String toString() {
        return "%.2f ms of a processor, %.1f ms by the clock (p95 %.1f)".formatted(processor, clock, p95);
    }
}
