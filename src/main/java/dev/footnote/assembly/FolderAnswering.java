package dev.footnote.assembly;

import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.Assistant;
import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.edge.cli.ask.Answering;
import dev.footnote.edge.cli.ask.ServeCommand;
import dev.footnote.edge.mcp.McpSettings;
import dev.footnote.edge.openai.OpenAiSettings;
import dev.footnote.edge.rest.evaluation.EvaluationSettings;
import dev.footnote.edge.web.WebSettings;
import dev.footnote.model.generation.ModelThreads;
import dev.footnote.model.prompt.BadPrompt;
import dev.footnote.search.index.UnusableIndex;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** Answers for the commands: the documents are read in this process, without a container and without a port. */
public final class FolderAnswering implements Answering {

    private final Consumer<String> warn;

    /** @param warn told what was not read */
    public FolderAnswering(Consumer<String> warn) {
        this.warn = warn;
    }

    @Override
    public Assistant assistant(List<String> documents) {
        if (!documents.isEmpty()) {
            System.setProperty("footnote.documents.path", ServeCommand.joined(documents));
        }
        Settings settings = CommandLineTools.environment().getConfigMapping(Settings.class);
        try {
            return assistant(settings);
        } catch (UnreadableFolder | UnusableIndex | BadPrompt | UncheckedIOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Assistant assistant(Settings settings) throws UnreadableFolder, UnusableIndex, BadPrompt {
        Optional<ConfiguredModel> language = ConfiguredModel.of(settings, Prompts.of(settings, warn));
        Models models = LoadedModels.of(settings, warn).models().withLanguage(language);
        FolderLibrary library = FolderLibrary.open(settings, models, warn);
        NotRead.of(library.read().failed()).ifPresent(warn);
        AnswerChecker checker = new AnswerChecker(
                library.verifier(), Pipeline.splitter(settings, models.counter()), new OpenNlpSentenceSplitter());
        Settings.Model model = settings.model();
        return new Assistant(
                library,
                new CorpusSuggestions(Optional.empty(), () -> false),
                () -> checker,
                new ModelThreads(model.concurrency(), model.queue(), model.patience()),
                settings.answering().maxTime());
    }

    @Override
    public List<String> settings() {
        SmallRyeConfig config = CommandLineTools.environment(
                WebSettings.class, OpenAiSettings.class, McpSettings.class, EvaluationSettings.class);
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("footnote.") && !name.startsWith("footnote.test."))
                .sorted()
                .distinct()
                .map(name -> told(config.getConfigValue(name)))
                .toList();
    }

    private static String told(ConfigValue value) {
        boolean secret = value.getName().contains("key");
        boolean usual = value.getSourceName() == null || value.getSourceName().startsWith("Default");
        return value.getName() + " = " + (secret && !usual ? "…" : value.getValue()) + "  ("
                + (usual ? "default" : value.getSourceName()) + ")";
    }
}
