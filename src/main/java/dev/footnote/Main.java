package dev.footnote;

import dev.footnote.assembly.CommandLineTools;
import dev.footnote.edge.cli.Commands;
import dev.footnote.edge.cli.Console;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Serves without arguments; with arguments does what they say, without a server, and ends. */
@QuarkusMain
public final class Main {

    /** How long a command that is stopped may take to keep what it has, in seconds. */
    private static final int PATIENCE = 60;

    private static final String HOST_NAME = "jboss.host.name";

    private Main() {}

    public static void main(String... args) {
        nameTheHost();
        if (args.length == 0) {
            Quarkus.run(args);
        } else {
            System.exit(command(args));
        }
    }

    /** The log asks the network for the name of this machine before its first line, unless somebody has named it. */
    private static void nameTheHost() {
        if (System.getProperty(HOST_NAME) == null) {
            System.setProperty(HOST_NAME, "localhost");
        }
    }

    private static int command(String... args) {
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
            return new Commands(CommandLineTools.ofEnvironment(), console).run(args);
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
