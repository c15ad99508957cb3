package dev.footnote.assembly;

import dev.footnote.adapter.micrometer.MeteredModel;
import dev.footnote.adapter.opennlp.OpenNlpLemmatizer;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.answer.Assistant;
import dev.footnote.answer.Library;
import dev.footnote.answer.suggestion.QuestionMaker;
import dev.footnote.answer.suggestion.SuggestedQuestions;
import dev.footnote.answer.suggestion.SuggestionFinder;
import dev.footnote.answer.verification.AnswerChecker;
import dev.footnote.answer.verification.AnswerVerifier;
import dev.footnote.document.source.DocumentFolder;
import dev.footnote.document.source.DocumentRoots;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.document.sync.FolderSync;
import dev.footnote.document.sync.SyncThread;
import dev.footnote.edge.rest.evaluation.EvaluationSettings;
import dev.footnote.edge.web.Problems;
import dev.footnote.embedding.Embedder;
import dev.footnote.evaluation.BackgroundRuns;
import dev.footnote.evaluation.EvaluationFiles;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.SetFolder;
import dev.footnote.evaluation.feedback.FeedbackStore;
import dev.footnote.evaluation.file.ClaimLinesReader;
import dev.footnote.evaluation.file.DisagreementFile;
import dev.footnote.evaluation.file.FeedbackFile;
import dev.footnote.evaluation.file.FeedbackLinesReader;
import dev.footnote.evaluation.file.JsonBaselineFile;
import dev.footnote.evaluation.file.QuestionSetFiles;
import dev.footnote.evaluation.file.QuestionSetFolder;
import dev.footnote.evaluation.file.YamlQuestions;
import dev.footnote.evaluation.report.JsonReport;
import dev.footnote.evaluation.report.Reports;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.model.generation.LoggedModel;
import dev.footnote.model.generation.ModelThreads;
import dev.footnote.model.generation.StoppableModel;
import dev.footnote.model.prompt.BadPrompt;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.TokenCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Dependency injection of the server: which implementation stands behind which port, and what happens at the start. */
@ApplicationScoped
public class Wiring {

    private static final Logger LOG = Logger.getLogger("footnote");

    /** How long a language model may go on once the server was told to stop; the rest of the time is for the documents' own words. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Produces
    @Singleton
    LoadedModels loadedModels(Settings settings) {
        return LoadedModels.of(settings, LOG::warn);
    }

    static DocumentFolder documentFolder(Settings settings) {
        Settings.Documents documents = settings.documents();
        return new DocumentFolder(FormatWorker.readers(documents), documents.maxBytes(), documents.maxTime());
    }

    @Produces
    @Singleton
    Optional<ConfiguredModel> languageModel(Settings settings, Prompts prompts, MeterRegistry meters, Ending ending) {
        return ConfiguredModel.of(settings, prompts)
                .map(there -> there.with(new StoppableModel(
                        new LoggedModel(new MeteredModel(there.model(), meters), LOG::warn),
                        ending::begun,
                        () -> ending.begunFor(GRACE))));
    }

    @Produces
    @Singleton
    Models models(LoadedModels loaded, Optional<ConfiguredModel> language) {
        return loaded.models().withLanguage(language);
    }

    @Produces
    @Singleton
    Embedder embedder(Models models) {
        return models.embedder();
    }

    @Produces
    @Singleton
    TokenCounter tokenCounter(Models models) {
        return models.counter();
    }

    /** A prompt that cannot be used stops the start: nobody shall find out from odd answers. */
    @Produces
    @Singleton
    Prompts prompts(Settings settings) throws BadPrompt {
        return Prompts.of(settings, LOG::warn);
    }

    @Produces
    @Singleton
    ModelThreads modelThreads(Settings settings) {
        Settings.Model model = settings.model();
        return new ModelThreads(model.concurrency(), model.queue(), model.patience());
    }

    void close(@Disposes ModelThreads threads) {
        threads.close();
    }

    /** An index that cannot be opened stops the start. */
    @Produces
    @Singleton
    FolderLibrary library(Settings settings, Models models) throws UnusableIndex {
        return FolderLibrary.open(settings, models, LOG::warn);
    }

    void close(@Disposes FolderLibrary library) {
        library.close();
    }

    @Produces
    @Singleton
    AnswerVerifier verifier(FolderLibrary library) {
        return library.verifier();
    }

    @Produces
    @Singleton
    AnswerChecker checker(Settings settings, Models models, AnswerVerifier verifier) {
        return new AnswerChecker(
                verifier, Pipeline.splitter(settings, models.counter()), new OpenNlpSentenceSplitter());
    }

    /** @param checker asked for when it is needed, because it may have to load models */
    @Produces
    @Singleton
    Assistant assistant(
            Library library,
            SuggestedQuestions suggested,
            Instance<AnswerChecker> checker,
            ModelThreads turns,
            Settings settings) {
        return new Assistant(
                library, suggested, checker::get, turns, settings.answering().maxTime());
    }

    @Produces
    @Singleton
    CorpusSuggestions suggestions(Settings settings, Models models, Ending ending) {
        Settings.Suggestions wanted = settings.suggestions();
        if (wanted.most() == 0) {
            return new CorpusSuggestions(Optional.empty(), ending::begun);
        }
        QuestionMaker maker = new QuestionMaker(
                models.tagger(),
                new OpenNlpLemmatizer(),
                word -> models.counter().count(word) == 1);
        SuggestionFinder.Options options =
                new SuggestionFinder.Options(wanted.most(), wanted.mostAsked(), wanted.confidence(), wanted.rest());
        return new CorpusSuggestions(Optional.of(new SuggestionFinder(maker, options)), ending::begun);
    }

    @Produces
    @Singleton
    FeedbackStore feedback(Settings settings) {
        Settings.Feedback feedback = settings.feedback();
        return feedback.path()
                .<FeedbackStore>map(path -> new FeedbackFile(Path.of(path), feedback.maxBytes(), Clock.systemUTC()))
                .orElse(FeedbackStore.OFF);
    }

    @Produces
    @Singleton
    SetFolder questionSets(Evaluations evaluations, EvaluationSettings settings) {
        return new SetFolder(new QuestionSetFolder(), evaluations, Path.of(settings.path()));
    }

    @Produces
    @Singleton
    Evaluations evaluations(CorpusReader corpora, PipelineFactory pipelines) {
        return new Evaluations(evaluationFiles(), corpora, (cache, indexing) -> pipelines);
    }

    static EvaluationFiles evaluationFiles() {
        return new EvaluationFiles(
                new QuestionSetFiles(),
                new YamlQuestions(),
                new ClaimLinesReader(),
                new DisagreementFile(),
                new FeedbackLinesReader(),
                new JsonBaselineFile());
    }

    @Produces
    @Singleton
    BackgroundRuns backgroundRuns(Evaluations evaluations, EvaluationSettings settings) {
        return new BackgroundRuns(
                evaluations,
                allReports()::write,
                settings.keptRuns(),
                failure -> Problems.unexpected(failure).detail());
    }

    void close(@Disposes BackgroundRuns runs) {
        runs.close();
    }

    /** Whoever follows a run learns at once that it ends. */
    void stop(@Observes ShutdownDelayInitiatedEvent event, BackgroundRuns runs) {
        runs.stop();
    }

    @Produces
    @Singleton
    CorpusReader corpora(Settings settings) {
        return folderCorpora(settings);
    }

    static FolderCorpora folderCorpora(Settings settings) {
        return new FolderCorpora(
                documentFolder(settings), DocumentRoots.of(settings.documents().path()));
    }

    static Reports allReports() {
        return new Reports(new JsonReport());
    }

    /** What is evaluated over the wire shares the embedding model with the answers, and nothing else. */
    @Produces
    @Singleton
    PipelineFactory pipelines(CorpusReader corpora, Models models) {
        SettingValues values = new SettingValues(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
        return new MeasuredPipelines(values, corpora, models, () -> {});
    }

    @Produces
    @Singleton
    FolderSync sync(FolderLibrary library) {
        return library.sync();
    }

    @Produces
    @Singleton
    SyncThread syncThread(FolderSync sync, Settings settings) {
        Settings.Documents documents = settings.documents();
        SyncThread.Options options =
                new SyncThread.Options(documents.watch(), documents.scanEvery(), documents.settle());
        return new SyncThread(sync, options, new SyncLog(LOG::info, LOG::warn));
    }

    void close(@Disposes SyncThread thread) {
        thread.close();
    }

    /** Reads the documents beside the start, so that the server is there at once and says when it is ready. */
    void start(
            @Observes StartupEvent event,
            FolderLibrary library,
            SyncThread sync,
            CorpusSuggestions suggestions,
            Settings settings)
            throws UnreadableFolder {
        DocumentRoots.of(settings.documents().path()).check();
        FirstReading reading = new FirstReading(
                library,
                sync,
                () -> suggestions.find(library, settings.retrieval().maxPassages()));
        Thread thread = new Thread(reading, "first-reading");
        thread.setDaemon(true);
        thread.start();
    }

    /** After the last request was answered; until then {@link dev.footnote.edge.web.RequestsInFlight} holds the stop up. */
    void stop(
            @Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) ShutdownDelayInitiatedEvent event,
            LoadedModels loaded) {
        loaded.close();
    }
}
