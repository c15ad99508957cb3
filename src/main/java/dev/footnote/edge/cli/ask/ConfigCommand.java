package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Command that lists the settings. */
@Command(
        name = "config",
        description = "Lists every setting with its value and where that is from; keys are not shown.")
final class ConfigCommand implements Callable<Integer> {

    private final Answering answering;
    private final Console console;

    ConfigCommand(Answering answering, Console console) {
        this.answering = answering;
        this.console = console;
    }

    @Override
    public Integer call() {
        answering.settings().forEach(console.out()::println);
        return 0;
    }
}
