package dev.footnote.edge.cli.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.footnote.answer.Assistant;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.ExitCode;
import dev.footnote.edge.cli.Failure;
import dev.footnote.edge.rest.StrictJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Base of the commands that ask the documents. */
abstract class Asking implements Callable<Integer> {

    @Option(
            names = "--documents",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders, files and globs to answer from, in place of footnote.documents.path.")
    private List<String> documents = new ArrayList<>();

    private final Answering answering;
    private final Console console;
    private final ObjectMapper mapper = StrictJson.mapper();

    Asking(Answering answering, Console console) {
        this.answering = answering;
        this.console = console;
    }

    @Override
    public final Integer call() throws Failure {
        try {
            return run().number();
        } catch (IllegalStateException | IOException e) {
            throw new Failure(ExitCode.COULD_NOT_RUN, String.valueOf(e.getMessage()));
        }
    }

    /** Does the command's work. */
    abstract ExitCode run() throws Failure, IOException;

    final Console console() {
        return console;
    }

    final ObjectMapper mapper() {
        return mapper;
    }

    /** Reads the documents; on a terminal that is said, since it may take a while. */
    final Assistant assistant() {
        if (console.terminal()) {
            console.line("Reading the documents …");
        }
        return answering.assistant(documents);
    }

    final void print(String text) {
        console.out().println(text);
        console.out().flush();
    }

    final void json(Object value) {
        try {
            print(mapper.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of standard input, null after the last. */
    final Supplier<String> input() {
        return new Lines(console.stopped());
    }
}
