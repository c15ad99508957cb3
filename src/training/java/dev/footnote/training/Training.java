package dev.footnote.training;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.assembly.CommandLineTools;
import dev.footnote.assembly.Pipeline;
import dev.footnote.assembly.Settings;
import dev.footnote.edge.cli.Commands;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.Terminal;
import dev.footnote.edge.cli.Tools;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The training commands, run as a program of their own. */
@Command(
        name = "training",
        description = "Fits weights and makes training data.",
        subcommands = {
            FitCommand.class,
            FitSupportCommand.class,
            PairsCommand.class,
            PassagesCommand.class,
            HelpCommand.class
        })
public final class Training {

    public static void main(String... args) {
        int exitCode = Terminal.run(
                console -> {
                    SmallRyeConfig config = CommandLineTools.environment();
                    return commands(CommandLineTools.of(config), tools(config), console);
                },
                args);
        System.exit(exitCode);
    }

    static Commands commands(Tools tools, TrainingTools training, Console console) {
        return new Commands(Training.class, console, List.of(tools, training, console));
    }

    private static TrainingTools tools(SmallRyeConfig config) {
        Settings settings = config.getConfigMapping(Settings.class);
        return new TrainingTools(
                () -> SupportFeatures.of(CommandLineTools.systems(config).verifier()),
                seed -> pairs(settings, seed),
                () -> Pipeline.splitter(settings, new MiniLm(1)));
    }

    private static PairMaker pairs(Settings settings, long seed) {
        // a passage is cut by an estimate of its word pieces, so that no model is needed
        return new PairMaker(Pipeline.splitter(settings, text -> text.length() / 4), new OpenNlpTagger(), seed);
    }
}
