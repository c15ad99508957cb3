package dev.footnote.assembly;

import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.adapter.lucene.Stemming;
import dev.footnote.adapter.opennlp.OpenNlpSentenceSplitter;
import dev.footnote.evaluation.Evaluations;
import dev.footnote.evaluation.claim.OverlapSupport;
import dev.footnote.evaluation.claim.Scoring;
import dev.footnote.evaluation.claim.SupportScorer;
import dev.footnote.evaluation.claim.VerifierSupport;
import dev.footnote.evaluation.judge.Judge;
import dev.footnote.evaluation.judge.JudgeFailed;
import dev.footnote.evaluation.judge.ModelJudge;
import dev.footnote.evaluation.run.EmbeddingCache;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Progress;
import dev.footnote.evaluation.set.CorpusReader;
import dev.footnote.model.prompt.BadPrompt;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The systems that evaluations measure where no server runs: each loads the models and frees them when it is closed. */
public final class MeasuredSystems implements Evaluations.Systems {

    private final Settings settings;
    private final SettingValues values;
    private final CorpusReader corpora;
    private final Consumer<String> warn;

    MeasuredSystems(Settings settings, SettingValues values, CorpusReader corpora, Consumer<String> warn) {
        this.settings = settings;
        this.values = values;
        this.corpora = corpora;
        this.warn = warn;
    }

    @Override
    public PipelineFactory open(Optional<Path> cacheFolder, Progress indexing) {
        LoadedModels loaded = LoadedModels.of(settings, warn);
        Models models = loaded.models().withLanguage(languageOrNone());
        EmbeddingCache cache = new EmbeddingCache(models.embedder(), cacheFolder, indexing);
        return new MeasuredPipelines(values, corpora, models.withEmbedder(cache), () -> {
            cache.close();
            loaded.close();
        });
    }

    @Override
    public SupportScorer scorer(Scoring by) {
        return switch (by) {
            case VERIFIER -> verifier();
            case OVERLAP -> overlap();
        };
    }

    /** The program's own check of support. */
    public VerifierSupport verifier() {
        LoadedModels loaded = LoadedModels.of(settings, warn);
        Models models = loaded.models();
        boolean trained = Pipeline.trained(settings, models).isPresent();
        return new VerifierSupport(
                Pipeline.verifier(settings, models),
                Pipeline.splitter(settings, models.counter()),
                new OpenNlpSentenceSplitter(),
                trained ? "verifier, trained" : "verifier, rules",
                loaded::close);
    }

    private SupportScorer overlap() {
        LoadedModels loaded = LoadedModels.of(settings, warn);
        return new OverlapSupport(
                new LuceneTextAnalyzer(Stemming.PORTER),
                new OpenNlpSentenceSplitter(),
                loaded.models().embedder(),
                loaded::close);
    }

    @Override
    public Judge judge() throws JudgeFailed {
        try {
            ConfiguredModel model = language()
                    .orElseThrow(
                            () -> new JudgeFailed("no language model is set to judge: set footnote.model.name", null));
            return new ModelJudge(model.model(), model.prompts().judgeAnswer(), model.limits());
        } catch (BadPrompt e) {
            throw new JudgeFailed(e.getMessage(), e);
        }
    }

    /** A prompt that cannot be used is told by whoever judges; who only measures does without the model then. */
    private Optional<ConfiguredModel> languageOrNone() {
        try {
            return language();
        } catch (BadPrompt e) {
            warn.accept(e.getMessage() + ". No language model is used");
            return Optional.empty();
        }
    }

    private Optional<ConfiguredModel> language() throws BadPrompt {
        return ConfiguredModel.of(settings, Prompts.of(settings, warn));
    }
}
