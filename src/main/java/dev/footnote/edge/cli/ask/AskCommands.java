package dev.footnote.edge.cli.ask;

import java.util.List;

/** The commands beside {@code eval}, to be added to the program's own. */
public final class AskCommands {

    /** In the order of the help. */
    public static final List<Class<?>> ALL = List.of(
            AskCommand.class,
            ChatCommand.class,
            SearchCommand.class,
            VerifyCommand.class,
            ServeCommand.class,
            McpCommand.class,
            ConfigCommand.class,
            CompletionCommand.class);

    private AskCommands() {}
}
