package dev.footnote.adapter.langchain4j;

import dev.footnote.embedding.Embedder;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;

/** Any embedding model of LangChain4j behind our port; it does not take blank texts. */
public final class LangChain4jEmbedder implements Embedder {

    private final EmbeddingModel model;

    public LangChain4jEmbedder(EmbeddingModel model) {
        this.model = model;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        return model.embedAll(segments).content().stream()
                .map(embedding -> UnitVector.of(embedding.vector()))
                .toList();
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public String name() {
        return model.modelName();
    }
}
