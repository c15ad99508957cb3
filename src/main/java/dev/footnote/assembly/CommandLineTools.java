package dev.footnote.assembly;

import dev.footnote.edge.cli.Commands;
import dev.footnote.edge.cli.Console;
import dev.footnote.edge.cli.Tools;
import dev.footnote.edge.cli.ask.AskCommands;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.report.ClaimCsvReport;
import dev.footnote.evaluation.report.ClaimHtmlReport;
import dev.footnote.evaluation.report.ClaimJUnitReport;
import dev.footnote.evaluation.report.ClaimMarkdownReport;
import dev.footnote.evaluation.report.JsonClaimReport;
import dev.footnote.evaluation.set.CorpusReader;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.List;

/** Builds the collaborators of the command line from settings, without a container. */
public final class CommandLineTools {

    private CommandLineTools() {}

    /** The commands with the settings of the {@link #environment}. */
    public static Commands commands(Console console) {
        SmallRyeConfig config = environment();
        return new Commands(of(config), new IndexCommands(config.getConfigMapping(Settings.class)), console)
                .with(AskCommands.ALL, new FolderAnswering(console::line));
    }

    /** The tools with the settings of the {@link #environment}. */
    public static Tools ofEnvironment() {
        return of(environment());
    }

    /**
     * The settings that the server would have: properties, environment, files.
     *
     * @param edges the settings of edges, where they are wanted too
     */
    public static SmallRyeConfig environment(Class<?>... edges) {
        ClassLoader loader = CommandLineTools.class.getClassLoader();
        String file = Path.of("config", "application.properties").toUri().toString();
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder();
        List.of(edges).forEach(builder::withMapping);
        return builder.addDefaultInterceptors()
                .addDefaultSources()
                // durations as Quarkus reads them: 500ms, 2s
                .addDiscoveredConverters()
                // in Quarkus's order
                .withSources(PropertiesConfigSourceLoader.inFileSystem(file, 260, loader))
                .withSources(PropertiesConfigSourceLoader.inClassPath("application.properties", 250, loader))
                .withMapping(Settings.class)
                .withValidateUnknown(false)
                .build();
    }

    public static Tools of(SmallRyeConfig config) {
        return new Tools(
                new Evaluations(Wiring.evaluationFiles(), corpora(config), systems(config)),
                Wiring.allReports().writers(),
                List.of(
                        new ClaimHtmlReport(),
                        new ClaimMarkdownReport(),
                        new ClaimJUnitReport(),
                        new ClaimCsvReport(),
                        new JsonClaimReport()));
    }

    /** What is measured. */
    public static MeasuredSystems systems(SmallRyeConfig config) {
        Settings settings = config.getConfigMapping(Settings.class);
        return new MeasuredSystems(settings, new SettingValues(config), corpora(config), System.err::println);
    }

    private static CorpusReader corpora(SmallRyeConfig config) {
        return Wiring.folderCorpora(config.getConfigMapping(Settings.class));
    }
}
