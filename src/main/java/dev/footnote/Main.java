package dev.footnote;

import dev.footnote.assembly.CommandLineTools;
import dev.footnote.assembly.FormatWorker;
import dev.footnote.assembly.StartFailure;
import dev.footnote.edge.cli.Signals;
import dev.footnote.edge.cli.Terminal;
import dev.footnote.edge.cli.ask.ServeCommand;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;

/** Serves without arguments; with arguments does what they say, without a server unless they say so, and ends. */
@QuarkusMain
public final class Main {

    private static final String HOST_NAME = "jboss.host.name";

    private Main() {}

    public static void main(String... args) throws IOException {
        if (args.length == 2 && args[0].equals(FormatWorker.ARGUMENT)) {
            FormatWorker.run(args[1]);
            System.exit(0);
        }
        nameTheHost();
        if (args.length == 0) {
            serve();
        } else {
            int exitCode = Terminal.run(CommandLineTools::commands, args);
            if (exitCode != ServeCommand.SERVES) {
                System.exit(exitCode);
            }
            serve();
        }
    }

    private static void serve() {
        if (LaunchMode.current().isDevOrTest()) {
            Quarkus.run();
        } else {
            Signals.hear(Main::stop);
            Quarkus.run(null, Main::exit);
        }
    }

    private static void stop(int exitCode) {
        if (ApplicationLifecycleManager.getCurrentApplication() == null) {
            System.exit(exitCode);
        }
        Quarkus.asyncExit(exitCode);
    }

    private static void exit(int exitCode, Throwable failure) {
        if (failure != null) {
            StartFailure.tell(failure);
        }
        System.exit(exitCode);
    }

    /** The log asks the network for the name of this machine before its first line, unless somebody has named it. */
    private static void nameTheHost() {
        if (System.getProperty(HOST_NAME) == null) {
            System.setProperty(HOST_NAME, "localhost");
        }
    }
}
