package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command that says how to serve; the program serves itself after it. */
@Command(name = "serve", description = "Serves the page and the APIs until stopped, as it does without a command.")
public final class ServeCommand implements Callable<Integer> {

    /** No exit code: the program goes on and serves. */
    public static final int SERVES = -1;

    @Option(
            names = "--documents",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders, files and globs to answer from, in place of footnote.documents.path.")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--port", paramLabel = "PORT", description = "Where to listen, in place of quarkus.http.port.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--open", description = "Opens the page in the browser once it is there.")
    private boolean open;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!documents.isEmpty()) {
            System.setProperty("footnote.documents.path", joined(documents));
        }
        port.ifPresent(number -> System.setProperty("quarkus.http.port", String.valueOf(number)));
        if (open) {
            PageOpener.start(port.orElse(8080), console);
        }
        return SERVES;
    }

    /** As a list with commas is written in a setting. */
    public static String joined(List<String> paths) {
        return String.join(
                ",", paths.stream().map(path -> path.replace(",", "\\,")).toList());
    }
}
