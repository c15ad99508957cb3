package dev.footnote.edge.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;

/** Commands, run as a terminal runs them. */
public final class Commands {

    private static final String VERSION = "footnote "
            + Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                    .orElse("(not packaged)");

    private final Class<?> root;
    private final Console console;
    private final List<Object> given;
    private final List<Class<?>> more;

    /** The program's own; without any it serves instead. */
    public Commands(Tools tools, IndexTools index, Console console) {
        this(Footnote.class, console, List.of(tools, index, console));
    }

    /**
     * @param root the class of the command that holds the others
     * @param given what they take by their constructors
     */
    public Commands(Class<?> root, Console console, List<Object> given) {
        this(root, console, given, List.of());
    }

    private Commands(Class<?> root, Console console, List<Object> given, List<Class<?>> more) {
        this.root = root;
        this.console = console;
        this.given = List.copyOf(given);
        this.more = List.copyOf(more);
    }

    /**
     * These, and others beside them.
     *
     * @param others the classes of the others
     * @param collaborator what the others take by their constructors, beside the console
     */
    public Commands with(List<Class<?>> others, Object collaborator) {
        return new Commands(
                root,
                console,
                Stream.concat(given.stream(), Stream.of(collaborator)).toList(),
                others);
    }

    @Command(
            name = "footnote",
            description = "Answers questions from a folder of documents. Without a command it serves until stopped.",
            mixinStandardHelpOptions = false,
            subcommands = {Eval.class, Index.class, CommandLine.HelpCommand.class})
    static final class Footnote {}

    @Command(
            name = "eval",
            description = {
                "Measures answers with labelled questions.",
                "",
                "Exits with 0 when all held, 1 when something got worse, 2 when a set has mistakes, 3 when it could not"
                        + " run, 130 when it was stopped."
            },
            subcommands = {
                RunCommand.class,
                CompareCommand.class,
                BaselineCommand.class,
                ValidateCommand.class,
                CalibrateCommand.class,
                DisagreementCommand.class,
                AdoptCommand.class
            })
    static final class Eval {}

    @Command(
            name = "index",
            description = "Looks after the index on disk, at footnote.index.path.",
            subcommands = {SyncIndexCommand.class, VerifyIndexCommand.class})
    static final class Index {}

    /**
     * Does what the arguments say. Results go to the console's output, failures as one line to its error output.
     *
     * @return the number to exit with, see {@link ExitCode}
     */
    public int run(String... args) {
        Factory factory = new Factory();
        CommandLine line = new CommandLine(root, factory);
        more.forEach(command -> line.addSubcommand(new CommandLine(command, factory)));
        line.setOut(console.out());
        line.setErr(console.err());
        addHelp(line);
        line.getCommandSpec()
                .version(VERSION)
                .addOption(CommandLine.Model.OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Shows the version.")
                        .build());
        line.setParameterExceptionHandler(this::misunderstood);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        int exitCode = line.execute(args);
        console.out().flush();
        console.err().flush();
        return exitCode;
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(false);
        if (!line.getCommandSpec().optionsMap().containsKey("-h")) {
            line.getCommandSpec()
                    .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Shows this.")
                            .build());
        }
        line.getSubcommands().values().stream()
                .filter(sub -> !(sub.getCommand() instanceof CommandLine.HelpCommand))
                .forEach(Commands::addHelp);
    }

    private int misunderstood(ParameterException exception, String[] args) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.line(firstLine(exception) + "; see " + command + " -h");
        return ExitCode.COULD_NOT_RUN.number();
    }

    private int failed(Exception exception) {
        if (exception instanceof Failure failure) {
            console.line(failure.getMessage());
            return failure.exitCode().number();
        }
        console.line(firstLine(exception));
        return ExitCode.COULD_NOT_RUN.number();
    }

    private static String firstLine(Exception exception) {
        String message = exception.getMessage() == null ? exception.toString() : exception.getMessage();
        return message.lines().findFirst().orElse(exception.toString());
    }

    /** Makes commands by their constructor. */
    private final class Factory implements IFactory {

        private final IFactory others = CommandLine.defaultFactory();

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (Callable.class.isAssignableFrom(type)) {
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                        .map(this::given)
                        .toArray()));
            }
            return others.create(type);
        }

        private Object given(Class<?> type) {
            return given.stream()
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a command takes a " + type + ", and there is none"));
        }
    }
}
