package dev.footnote.assembly;

import dev.footnote.document.Document;
import dev.footnote.document.source.UnreadableFolder;
import dev.footnote.evaluation.run.BadSetting;
import dev.footnote.evaluation.run.Configuration;
import dev.footnote.evaluation.run.PipelineFactory;
import dev.footnote.evaluation.run.Prepared;
import dev.footnote.evaluation.set.Corpus;
import dev.footnote.evaluation.set.CorpusReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the pipelines of evaluation runs, as the program builds its own. */
public final class MeasuredPipelines implements PipelineFactory {

    /** How long a run may read for a question, unless it says otherwise: how busy the machine is must not decide what is measured. */
    private static final Map<String, String> UNHURRIED = Map.of("footnote.reading.budget", "PT1H");

    private final SettingValues values;
    private final CorpusReader corpora;
    private final Models models;
    private final Runnable release;

    /** @param release called once no pipeline is needed any more */
    public MeasuredPipelines(SettingValues values, CorpusReader corpora, Models models, Runnable release) {
        this.values = values;
        this.corpora = corpora;
        this.models = models;
        this.release = release;
    }

    @Override
    public void check(Map<String, String> overrides) throws BadSetting {
        checked(overrides);
    }

    @Override
    public Prepared prepare(Corpus corpus, Map<String, String> overrides) throws BadSetting, UnreadableFolder {
        long start = System.nanoTime();
        Map<String, String> chosen = new HashMap<>(UNHURRIED);
        chosen.putAll(overrides);
        Settings settings = checked(chosen);
        Map<String, Document> documents = new TreeMap<>();
        List<Document> read = corpora.documents(corpus);
        read.forEach(document -> documents.put(document.id(), document));
        Pipeline pipeline = Pipeline.of(settings, models);
        pipeline.ingestion().apply(documents.values(), List.of(), List.of());
        Configuration configuration = new Configuration(models.embedder().name(), known(settings), overrides);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new MeasuredPipeline(
                pipeline,
                settings.retrieval().maxPassages(),
                documents,
                configuration,
                models.embedder().dimension(),
                seconds);
    }

    private Map<String, String> known(Settings settings) {
        Map<String, String> known = SettingValues.overridable(settings);
        models.language()
                .filter(there -> settings.model().writes() || settings.model().rewrites())
                .ifPresent(there ->
                        known.put(Configuration.LANGUAGE_MODEL, there.model().name()));
        return known;
    }

    @Override
    public void close() {
        release.run();
    }

    private Settings checked(Map<String, String> overrides) throws BadSetting {
        Settings settings = values.with(overrides);
        try {
            PipelineOptions.of(settings);
            return settings;
        } catch (IllegalArgumentException e) {
            throw new BadSetting(e.getMessage());
        }
    }
}
