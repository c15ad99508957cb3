package dev.footnote.adapter.langchain4j;

import dev.footnote.embedding.Embedder;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LangChain4jEmbedderTest {

    private final Embedder embedder = new LangChain4jEmbedder(new LengthModel());

    @Test
    void bringsVectorsToLengthOneInTheOrderOfTheTexts() {
        List<float[]> vectors = embedder.embed(List.of("abcd", "abcdef"));

        assertThat(vectors.get(0)).containsExactly(0.8f, 0.6f);
        assertThat(vectors.get(1)[0]).isGreaterThan(0.8f);
        assertThat(embedder.embed(List.of())).isEmpty();
    }

    @Test
    void saysWhichModelItIs() {
        assertThat(embedder.name()).isEqualTo("length-model");
        assertThat(embedder.dimension()).isEqualTo(2);
    }

    @Test
    void goesBackToAModelOfLangChain4j() {
        EmbeddingModel model = new FootnoteEmbeddingModel(embedder);

        assertThat(model.embed("abcd").content().vector()).containsExactly(0.8f, 0.6f);
        assertThat(model.embedAll(List.of(TextSegment.from("abcd"))).content()).hasSize(1);
        assertThat(model.modelName()).isEqualTo("length-model");
        assertThat(model.dimension()).isEqualTo(2);
    }

    /** Its vectors are not of length 1. */
    private static final class LengthModel implements EmbeddingModel {

        @Override
        public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
            return Response.from(segments.stream()
                    .map(segment -> Embedding.from(new float[] {segment.text().length(), 3}))
                    .toList());
        }

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public String modelName() {
            return "length-model";
        }
    }
}
