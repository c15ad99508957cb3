package dev.footnote.assembly;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.edge.cli.Tools;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.claim.OverlapSupport;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.claim.VerifierSupport;
import dev.footnote.evaluation.file.ClaimLinesReader;
import dev.footnote.evaluation.file.DisagreementFile;
import dev.footnote.evaluation.file.FeedbackLinesReader;
import dev.footnote.evaluation.file.JsonBaselineFile;
import dev.footnote.evaluation.file.QuestionSetFiles;
import dev.footnote.evaluation.file.YamlQuestions;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.judge.ModelJudge;
import dev.footnote.evaluation.report.ClaimCsvReport;
import dev.footnote.evaluation.report.ClaimHtmlReport;
import dev.footnote.evaluation.report.ClaimJUnitReport;
import dev.footnote.evaluation.report.ClaimMarkdownReport;
import dev.footnote.evaluation.report.JsonClaimReport;
import dev.footnote.evaluation.run.EmbeddingCache;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.model.prompt.BadPrompt;
import io.smallrye.config.PropertiesConfigSourceLoader;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Builds the collaborators of the command line from settings, without a container. */
public final class CommandLineTools {

    private CommandLineTools() {}

    /** The tools with the settings of the {@link #environment}. */
    public static Tools ofEnvironment() {
        return of(environment());
    }

    /** The settings that the server would have: properties, environment, files. */
    public static SmallRyeConfig environment() {
        ClassLoader loader = CommandLineTools.class.getClassLoader();
        String file = Path.of("config", "application.properties").toUri().toString();
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
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
        SettingValues values = new SettingValues(config);
        Settings settings = config.getConfigMapping(Settings.class);
        DocumentFolder reader = Wiring.documentFolder(settings);
        CorpusReader corpora =
                new FolderCorpora(reader, Path.of(settings.documents().path()));
        Evaluations evaluations = new Evaluations(
                new QuestionSetFiles(),
                corpora,
                (cache, indexing) -> pipelines(values, corpora, settings, cache, indexing),
                new JsonBaselineFile());
        return new Tools(
                evaluations,
                Wiring.allReports().writers(),
                new FeedbackLinesReader(),
                new YamlQuestions(),
                new Tools.ClaimTools(
                        new ClaimLinesReader(),
                        () -> verifierSupport(settings),
                        () -> overlap(settings),
                        List.of(
                                new ClaimHtmlReport(),
                                new ClaimMarkdownReport(),
                                new ClaimJUnitReport(),
                                new ClaimCsvReport(),
                                new JsonClaimReport())),
                new DisagreementFile(),
                () -> judge(settings));
    }

    private static Judge judge(Settings settings) throws JudgeFailed {
        try {
            ConfiguredModel language = language(settings)
                    .orElseThrow(
                            () -> new JudgeFailed("no language model is set to judge: set footnote.model.name", null));
            return new ModelJudge(language.model(), language.prompts().judgeAnswer(), language.limits());
        } catch (BadPrompt e) {
            throw new JudgeFailed(e.getMessage(), e);
        }
    }

    private static Optional<ConfiguredModel> language(Settings settings) throws BadPrompt {
        return ConfiguredModel.of(settings, Prompts.of(settings, System.err::println));
    }

    /** A prompt that cannot be used is told by whoever judges; who only measures does without the model then. */
    private static Optional<ConfiguredModel> languageOrNone(Settings settings) {
        try {
            return language(settings);
        } catch (BadPrompt e) {
            System.err.println(e.getMessage() + ". No language model is used");
            return Optional.empty();
        }
    }

    /** The program's own check of support; loads the models and so takes a second. */
    public static VerifierSupport verifierSupport(Settings settings) {
        LoadedModels loaded = loaded(settings);
        Models models = loaded.models();
        boolean trained = Pipeline.trained(settings, models).isPresent();
        return new VerifierSupport(
                Pipeline.verifier(settings, models),
                Pipeline.splitter(settings, models.counter()),
                new OpenNlpSentenceSplitter(),
                trained ? "verifier, trained" : "verifier, rules",
                loaded::close);
    }

    private static SupportScorer overlap(Settings settings) {
        LoadedModels loaded = loaded(settings);
        return new OverlapSupport(
                new LuceneTextAnalyzer(Stemming.PORTER),
                new OpenNlpSentenceSplitter(),
                loaded.models().embedder(),
                loaded::close);
    }

    private static PipelineFactory pipelines(
            SettingValues values,
            CorpusReader corpora,
            Settings settings,
            Optional<Path> cacheFolder,
            Progress progress) {
        LoadedModels loaded = loaded(settings);
        Models models = loaded.models().withLanguage(languageOrNone(settings));
        EmbeddingCache cache = new EmbeddingCache(models.embedder(), cacheFolder, progress);
        return new MeasuredPipelines(values, corpora, models.withEmbedder(cache), () -> {
            cache.close();
            loaded.close();
        });
    }

    private static LoadedModels loaded(Settings settings) {
        return LoadedModels.of(settings, System.err::println);
    }
}
