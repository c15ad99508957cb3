package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Command that writes completion for a shell. */
@Command(
        name = "completion",
        description =
                "Writes completion for a shell to standard output: source <(footnote completion bash), or for fish"
                        + " footnote completion fish | source.")
final class CompletionCommand implements Callable<Integer> {

    /** Shells that commands and options are completed in. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        String script =
                switch (shell) {
                    case bash -> AutoComplete.bash("footnote", root);
                    case zsh -> "autoload -U +X bashcompinit && bashcompinit\n" + AutoComplete.bash("footnote", root);
                    case fish -> fish(root);
                };
        console.out().println(script);
        return 0;
    }

    private static String fish(CommandLine root) {
        String commands = root.getSubcommands().entrySet().stream()
                .map(one -> "complete -c footnote -n __fish_use_subcommand -f -a " + one.getKey() + " -d '"
                        + String.join(
                                        " ",
                                        one.getValue()
                                                .getCommandSpec()
                                                .usageMessage()
                                                .description())
                                .replace("'", "")
                                .replaceAll("(?<=\\.) .*", "")
                        + "'")
                .collect(Collectors.joining("\n"));
        String options = root.getSubcommands().entrySet().stream()
                .flatMap(one -> one.getValue().getCommandSpec().optionsMap().keySet().stream()
                        .filter(name -> name.startsWith("--"))
                        .map(name -> "complete -c footnote -n '__fish_seen_subcommand_from " + one.getKey() + "' -l "
                                + name.substring(2)))
                .collect(Collectors.joining("\n"));
        return commands + "\n" + options;
    }
}
