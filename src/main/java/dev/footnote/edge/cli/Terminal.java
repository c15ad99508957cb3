package dev.footnote.edge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
     * @return the number to exit with, see {@link ExitCode}
     */
    public static int run(Function<Console, Commands> commands, String... args) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, done), "stop"));
        Console console = new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8),
                System.console() != null,
                stopped::get);
        try {
            return commands.apply(console).run(args);
        } finally {
            done.countDown();
        }
    }

    /** The program is about to end; when by Ctrl-C, the command first ends in good order. */
    private static void stop(AtomicBoolean stopped, CountDownLatch done) {
        stopped.set(true);
        try {
            done.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
