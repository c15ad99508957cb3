package dev.footnote.embedding;

import java.util.List;

/** An embedding model, which turns texts into vectors: a port. */
public interface Embedder {

    /**
     * Embeds texts.
     *
     * @param texts any number of texts; what exceeds the model's window is not seen by it
     * @return one vector of length 1 (Euclidean norm) a text, in the same order, each of {@link #dimension()} numbers
     */
    List<float[]> embed(List<String> texts);

    /** How many numbers a vector has. */
    int dimension();

    /** Names model and precision, for caches: the same name gives the same vectors. */
    String name();

    default float[] embed(String text) {
        return embed(List.of(text)).get(0);
    }
}
