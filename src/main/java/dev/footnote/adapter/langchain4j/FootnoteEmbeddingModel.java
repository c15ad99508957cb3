package dev.footnote.adapter.langchain4j;

import dev.footnote.embedding.Embedder;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/** One of our embedders as an embedding model of LangChain4j. */
public final class FootnoteEmbeddingModel implements EmbeddingModel {

    private final Embedder embedder;

    public FootnoteEmbeddingModel(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        List<String> texts = segments.stream().map(TextSegment::text).toList();
        return Response.from(embedder.embed(texts).stream().map(Embedding::from).toList());
    }

    @Override
    public int dimension() {
        return embedder.dimension();
    }

    @Override
    public String modelName() {
        return embedder.name();
    }
}
