package dev.footnote.embedding;

import dev.footnote.document.Span;
import java.util.List;

/**
 * The contextual vectors of the word pieces of one text.
 *
 * @param spans where each piece stands, in UTF-16 code units of the embedded text, in order
 * @param vectors one a piece, each of length 1 (Euclidean norm), or 0 throughout where the model gives nothing
 */
public record TokenVectors(List<Span> spans, float[][] vectors) {

    public TokenVectors {
        spans = List.copyOf(spans);
        if (spans.size() != vectors.length) {
            throw new IllegalArgumentException(spans.size() + " spans but " + vectors.length + " vectors");
        }
    }
}
