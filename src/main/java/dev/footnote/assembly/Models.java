package dev.footnote.assembly;

import dev.footnote.adapter.onnx.MiniLm;
import dev.footnote.adapter.opennlp.OpenNlpTagger;
import dev.footnote.answer.reading.CrossEncoder;
import dev.footnote.embedding.Embedder;
import dev.footnote.embedding.TokenEmbedder;
import dev.footnote.language.WordTagger;
import dev.footnote.search.passage.TokenCounter;
import java.util.Optional;

/**
 * The trained models, shared by all pipelines.
 *
 * @param embedder makes the vectors of passages and questions
 * @param tokenEmbedder makes the vectors of word pieces
 * @param counter counts the embedder's word pieces
 * @param tagger tells the parts of speech
 * @param crossEncoder reads question and passage together; without it the rules read alone
 * @param language writes answers and makes questions stand alone; without it the documents' own words and rules do
 */
public record Models(
        Embedder embedder,
        TokenEmbedder tokenEmbedder,
        TokenCounter counter,
        WordTagger tagger,
        Optional<CrossEncoder> crossEncoder,
        Optional<ConfiguredModel> language) {

    public static Models of(MiniLm miniLm, Optional<CrossEncoder> crossEncoder) {
        return new Models(miniLm, miniLm, miniLm, new OpenNlpTagger(), crossEncoder, Optional.empty());
    }

    /** The same with a language model, where there is one. */
    public Models withLanguage(Optional<ConfiguredModel> other) {
        return new Models(embedder, tokenEmbedder, counter, tagger, crossEncoder, other);
    }

    /** The same with another embedder of passages and questions. */
    Models withEmbedder(Embedder other) {
        return new Models(other, tokenEmbedder, counter, tagger, crossEncoder, language);
    }
}
