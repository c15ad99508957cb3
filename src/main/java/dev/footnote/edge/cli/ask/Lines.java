package dev.footnote.edge.cli.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The lines of standard input, waited for so that a command can be stopped meanwhile; null after the last. */
final class Lines implements Supplier<String> {

    private static final int POLL = 50;

    private final BlockingQueue<Optional<String>> read = new LinkedBlockingQueue<>(100);
    private final BooleanSupplier stopped;

    /** @param stopped whether no more are wanted */
    Lines(BooleanSupplier stopped) {
        this.stopped = stopped;
        Thread reading = new Thread(this::read, "standard-input");
        reading.setDaemon(true);
        reading.start();
    }

    private void read() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                read.put(Optional.of(line));
            }
            read.put(Optional.empty());
        } catch (IOException end) {
            read.add(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String get() {
        try {
            while (!stopped.getAsBoolean()) {
                Optional<String> line = read.poll(POLL, TimeUnit.MILLISECONDS);
                if (line != null) {
                    return line.orElse(null);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
