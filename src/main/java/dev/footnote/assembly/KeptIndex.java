package dev.footnote.assembly;

import dev.footnote.adapter.lucene.IndexFolder;
import dev.footnote.adapter.lucene.LuceneTextAnalyzer;
import dev.footnote.search.index.UnusableIndex;
import dev.footnote.search.passage.Splitter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The index on disk, where the settings name a folder for it. */
final class KeptIndex {

    private KeptIndex() {}

    /** @throws UnusableIndex when another process holds it, or it can be neither read nor made */
    static Optional<IndexFolder> of(Settings settings, Models models) throws UnusableIndex {
        Optional<Path> folder = settings.index().path().map(Path::of);
        return folder.isEmpty() ? Optional.empty() : Optional.of(open(folder.get(), settings, models));
    }

    private static IndexFolder open(Path folder, Settings settings, Models models) throws UnusableIndex {
        PipelineOptions.Search search = PipelineOptions.of(settings).search();
        return IndexFolder.open(
                folder.toAbsolutePath().normalize(),
                stamp(settings, models),
                new LuceneTextAnalyzer(Pipeline.STEMMING),
                search.fields(),
                search.bm25(),
                settings.retrieval().exactUpTo());
    }

    /** What makes vectors and passages what they are. */
    private static Map<String, String> stamp(Settings settings, Models models) {
        Settings.Passages passages = settings.passages();
        return new TreeMap<>(Map.of(
                "embedding", models.embedder().name(),
                "passages", passages.maxTokens() + " tokens, overlap " + passages.overlapSentences(),
                "rules", Integer.toString(Splitter.RULES),
                "stemming", Pipeline.STEMMING.name()));
    }
}
