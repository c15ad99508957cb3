package dev.footnote.embedding;

import java.util.List;

/** A model of contextual token vectors, one for each word piece of a text: a port. */
public interface TokenEmbedder {

    /**
     * Embeds the word pieces of texts, without the model's own start and end marks.
     *
     * @param texts any number of texts; what exceeds the model's window has no vectors
     * @return one a text, in the same order
     */
    List<TokenVectors> tokenVectors(List<String> texts);

    default TokenVectors tokenVectors(String text) {
        return tokenVectors(List.of(text)).get(0);
    }
}
