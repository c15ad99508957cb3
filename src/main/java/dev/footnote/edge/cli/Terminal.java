package dev.footnote.edge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs commands in a terminal: on the standard streams, and ended in good order by Ctrl-C. */
public final class Terminal {

    /** How long a command that is stopped may take to keep what it has, in seconds. */
    private static final int PATIENCE = 60;

    private Terminal() {}

    /**
     * Does what the arguments say.
     *
     * @param commands makes the commands that write to a console
     * @return the number to exit with, see {@link ExitCode}; 128 and the signal's number where one ended it
     */
    public static int run(Function<Console, Commands> commands, String... args) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        AtomicInteger stopped = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        Signals.hear(exitCode -> stop(exitCode, stopped, done));
        Console console = new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8),
                System.console() != null,
                () -> stopped.get() != 0);
        try {
            int exitCode = commands.apply(console).run(args);
            return stopped.get() == 0 ? exitCode : stopped.get();
        } finally {
            done.countDown();
        }
    }

    /** The program is told to end; the command first ends in good order. */
    private static void stop(int exitCode, AtomicInteger stopped, CountDownLatch done) {
        stopped.set(exitCode);
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(exitCode);
    }
}
